import { describe, expect, it } from "vitest";
import { compareTurns, turnsOf, type ComparedRow } from "../../../../src/core/debrief/index.ts";
import { replay } from "../../../../src/core/engine/index.ts";
import type { ResponseKey } from "../../../../src/core/model/index.ts";
import { originalScenario } from "../../../support/library.ts";

const { scenario, program, model } = originalScenario();
const best = model.responses;

function turns(responses: readonly ResponseKey[]) {
  const { trace, refused } = replay(program, responses);
  if (refused !== null) throw new Error(JSON.stringify(refused));
  return turnsOf(scenario, model, trace);
}

function told({ earlier, later, same }: ComparedRow) {
  return [earlier?.response.key ?? null, later?.response.key ?? null, same];
}

describe("two tries beside each other", () => {
  it("the same try has no rows", () => {
    const comparison = compareTurns(turns(best), turns(best));
    expect(comparison).toEqual({ shared: best.length, rows: [] });
  });

  it("begin where they part, and what both said afterwards is marked", () => {
    const other = best.map((key) => (key === "two-minutes.read-out" ? "two-minutes.one-minute" : key));
    const at = best.indexOf("two-minutes.read-out");
    const { shared, rows } = compareTurns(turns(other), turns(best));
    expect(shared).toBe(at);
    expect(rows.map(told)).toEqual([
      ["two-minutes.one-minute", "two-minutes.read-out", false],
      ...best.slice(at + 1).map((key) => [key, key, true]),
    ]);
  });

  it("a detour of one lets the other wait, until both stand in the same scene again", () => {
    // not-heard is the scene one comes to by not listening; after it the roads meet.
    const detour = ["opening.ask-serial", "not-heard.ask-about-today", ...best.slice(1)] as const;
    const { shared, rows } = compareTurns(turns(detour), turns(best));
    expect(shared).toBe(0);
    expect(rows.slice(0, 3).map(told)).toEqual([
      ["opening.ask-serial", "opening.listen", false],
      ["not-heard.ask-about-today", null, false],
      [best[1], best[1], true],
    ]);
  });

  it("ends that never meet stand side by side in order, the longer one alone at last", () => {
    const short = ["opening.ask-serial", "not-heard.about-the-shouting", "supervisor.in-a-meeting"] as const;
    const { rows } = compareTurns(turns(short), turns(best));
    expect(rows).toHaveLength(best.length);
    expect(rows.slice(0, 4).map(told)).toEqual([
      ["opening.ask-serial", "opening.listen", false],
      ["not-heard.about-the-shouting", best[1], false],
      ["supervisor.in-a-meeting", best[2], false],
      [null, best[3], false],
    ]);
  });

  it("loses no turn and doubles none, whichever comes first", () => {
    const detour = turns(["opening.ask-serial", "not-heard.ask-about-today", ...best.slice(1)]);
    const straight = turns(best);
    for (const [one, other] of [
      [detour, straight],
      [straight, detour],
    ] as const) {
      const { shared, rows } = compareTurns(one, other);
      expect(rows.flatMap(({ earlier }) => (earlier === null ? [] : [earlier]))).toEqual(one.slice(shared));
      expect(rows.flatMap(({ later }) => (later === null ? [] : [later]))).toEqual(other.slice(shared));
    }
  });
});
