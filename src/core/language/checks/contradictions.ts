import { field, items } from "../plain.ts";
import type { Problems } from "../problems.ts";
import type { Path } from "../yaml/source-map.ts";
import { allResponses, conditionsOf, namesIn, scenesOf, type Found } from "./walk.ts";

/** Lists of names by what holds them. */
const IN_SCENE = ["show", "cites"];
const IN_RESPONSE = ["behaviours", "lapses", "cites", "rests-on", "set", "clear"];
const IN_CONDITION = ["knows", "lacks"];

/** A name that stands in one list twice was most likely meant to be another. */
export function checkLists(data: unknown, problems: Problems): void {
  checkList(field(data, "trains"), ["trains"], problems);
  for (const scene of scenesOf(data)) checkListsOf(scene, IN_SCENE, problems);
  for (const response of allResponses(data)) checkListsOf(response, IN_RESPONSE, problems);
  for (const condition of conditionsOf(data)) checkListsOf(condition, IN_CONDITION, problems);
}

function checkListsOf(
  { path, value }: Pick<Found, "path" | "value">,
  names: readonly string[],
  problems: Problems,
) {
  for (const name of names) checkList(field(value, name), [...path, name], problems);
}

function checkList(value: unknown, path: Path, problems: Problems): void {
  const first = new Map<string, Path>();
  for (const { name, path: at } of namesIn(value, path)) {
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, at);
    else {
      const related = { path: earlier, label: "first" };
      problems.atValue("listed-twice", at, { id: name, context: "scenario" }, [related]);
    }
  }
}

/** Conditions that can never hold, and effects that take back what they do. */
export function checkContradictions(data: unknown, problems: Problems): void {
  for (const { path, value } of conditionsOf(data)) {
    const [least, most] = [field(value, "mood-at-least"), field(value, "mood-at-most")];
    if (typeof least === "number" && typeof most === "number" && least > most) {
      const related = { path: [...path, "mood-at-most"], label: "other" };
      const data = { least, most, context: "mood" };
      problems.atValue("contradiction", [...path, "mood-at-least"], data, [related]);
    }
    checkBoth(value, path, ["knows", "lacks"], problems);
  }
  for (const { path, value } of allResponses(data)) checkBoth(value, path, ["set", "clear"], problems);
}

function checkBoth(
  value: unknown,
  path: Path,
  [one, other]: readonly ["knows", "lacks"] | readonly ["set", "clear"],
  problems: Problems,
): void {
  const names = items(field(value, one));
  const seen = new Set<string>();
  for (const { name, path: at } of namesIn(field(value, other), [...path, other])) {
    if (!names.includes(name) || seen.has(name)) continue;
    seen.add(name);
    const related = { path: [...path, one, names.indexOf(name)], label: "other" };
    problems.atValue("contradiction", at, { id: name, context: one }, [related]);
  }
}
