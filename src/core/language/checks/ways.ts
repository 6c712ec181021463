import { field, has, isList, isMapping, keys } from "../plain.ts";
import type { Problems } from "../problems.ts";
import { checkReference } from "./reference.ts";
import { allResponses, outcomesOf, waysOf, type Found } from "./walk.ts";

/** Where the story goes: targets exist, and a list of ways ends with the one that is always open. */
export function checkWays(data: unknown, problems: Problems): void {
  const scenes = new Set(keys(field(data, "scenes")));
  const targets = new Set([...scenes, ...keys(field(data, "outcomes"))]);
  checkReference("unknown-target", field(data, "start"), scenes, ["start"], problems, { context: "start" });
  for (const response of allResponses(data)) {
    for (const { path, to } of waysOf(response)) {
      checkReference("unknown-target", to, targets, path, problems);
    }
    checkOrder(response, problems);
  }
}

function checkOrder(response: Found, problems: Problems): void {
  const ways = field(response.value, "next");
  if (!isList(ways)) return;
  const path = [...response.path, "next"];
  const open = ways.findIndex((way) => isMapping(way) && !has(way, "when"));
  // A way whose shape is wrong may well be meant as the open one.
  if (open === -1 && ways.every(isMapping)) {
    problems.atKey("open-next", path, { response: response.id });
  } else if (open !== -1 && open < ways.length - 1) {
    const reason = { path: [...path, open], label: "open" };
    problems.atKey("unreached-next", [...path, open + 1], { response: response.id }, [reason]);
  }
}

/** A gate leads to another outcome, one that is open to everybody. */
export function checkGates(data: unknown, problems: Problems): void {
  const outcomes = field(data, "outcomes");
  for (const { path, value } of outcomesOf(data)) {
    const gate = field(value, "gate");
    if (!isMapping(gate)) continue;
    const asks = has(gate, "score-at-least") || field(gate, "no-critical") === true;
    const misspelt = ["score-at-least", "no-critical"].some((key) =>
      problems.isExcused([...path, "gate", key]),
    );
    if (!asks && !misspelt) problems.atKey("empty-condition", [...path, "gate"], { context: "gate" });

    const otherwise = field(gate, "otherwise");
    const at = [...path, "gate", "otherwise"];
    if (typeof otherwise === "string" && has(field(outcomes, otherwise), "gate")) {
      const reason = { path: ["outcomes", otherwise, "gate"], label: "gate" };
      problems.atValue("gate-otherwise", at, { id: otherwise, context: "gated" }, [reason]);
    } else {
      checkReference("gate-otherwise", otherwise, keys(outcomes), at, problems);
    }
  }
}
