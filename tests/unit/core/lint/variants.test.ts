import { describe, expect, test } from "vitest";
import type { DiagnosticCode } from "../../../../src/core/diagnostics/index.ts";
import { diagnose, examplesOf, readPage } from "../../../rules/examples.ts";

/* Variants of a rule that its page does not show, made from the page's good example. */

type Change = readonly [from: string, to: string];

function found(code: DiagnosticCode, ...changes: readonly Change[]) {
  const files = examplesOf(readPage(code), "good").map(({ file, text }) => {
    for (const [from] of changes) expect(text).toContain(from);
    return { file, text: changes.reduce((all, [from, to]) => all.replaceAll(from, to), text) };
  });
  return diagnose(files, code).map(({ severity, data }) => ({ severity, ...data }));
}

const CLEAN_ONLY: Change = ["kind: best,", "kind: best, gate: { no-critical: true, otherwise: later },"];
const CRITICAL_BEST: Change = ["marks: { respect: 2 },", "marks: { respect: 2 }, critical: privacy-breach,"];

describe("lucky-triumph", () => {
  test("a gate that asks for too little, with the poorest way that passes it", () => {
    expect(
      found(
        "lucky-triumph",
        ["score-at-least: 70", "score-at-least: 40"],
        ["coach: 没有期限的等。, next: later", "coach: 没有期限的等。, next: settled"],
      ),
    ).toMatchObject([{ context: "gate", marks: 2, whole: 4, way: "opening.listen → route.wait" }]);
  });

  test("a gate that turns people away to another best outcome", () => {
    expect(found("lucky-triumph", ["kind: mixed", "kind: best"])).toMatchObject([
      { context: "otherwise", id: "later" },
      { context: "open", id: "later" },
    ]);
  });
});

describe("unreachable-place", () => {
  test("a gate that nobody can pass", () => {
    expect(
      found("unreachable-place", CLEAN_ONLY, [
        "coach: 说到做到。",
        "critical: privacy-breach, coach: 说到做到。",
      ]),
    ).toMatchObject([{ context: "outcome_gate", id: "settled" }]);
  });

  test("an outcome behind a scene that nothing leads to", () => {
    expect(found("unreachable-place", ["next: call-back", "next: later"])).toMatchObject([
      { context: "scene_unreferenced", id: "call-back" },
      { context: "outcome_behind-unreachable", id: "settled" },
    ]);
  });

  test("a scene whose condition never holds", () => {
    const never = "next: [{ when: { mood-at-least: 5 }, to: call-back }, { to: later }]";
    expect(found("unreachable-place", ["next: call-back", never])).toMatchObject([
      { context: "scene_condition", id: "call-back" },
      { context: "outcome_behind-unreachable", id: "settled" },
    ]);
  });
});

test("outcome-kinds: the best way's own critical error closes the gate", () => {
  expect(found("outcome-kinds", CLEAN_ONLY, CRITICAL_BEST)).toMatchObject([
    { context: "model", id: "later", kind: "mixed" },
  ]);
});

describe("idle-fact", () => {
  test("what comes up with the last response is told by the outcome", () => {
    expect(
      found("idle-fact", [" set: [gift-known],", ""], [" rests-on: [gift-known],", " set: [gift-known],"]),
    ).toEqual([]);
  });

  test("what a line's condition reads is used", () => {
    const lines =
      "- { id: gift, anxious: 明天生日！, when: { knows: [gift-known] } }\n      - { id: asked, wary: 查到什么了？ }";
    expect(found("idle-fact", [" rests-on: [gift-known],", ""], ["- wary: 你查到什么了？", lines])).toEqual(
      [],
    );
  });
});

test("response-count: what is never offered together does not count", () => {
  expect(found("response-count", ["wait: { say", "wait: { when: { mood-at-least: 5 }, say"])).toMatchObject([
    { severity: "warning", count: 2, context: "few" },
  ]);
});

test("merged-line: a first line with a condition answers only the ways on which it holds", () => {
  const lines =
    "- { id: right, wary: 行。, when: { mood-at-least: 2 } }\n      - { id: other, wary: 今天呢？ }";
  expect(found("merged-line", ["- wary: 今天到底能不能到？", lines])).toEqual([]);
});

test("merged-line: a word that only the translation has is shown in the translation", () => {
  const side = {
    file: "scenarios/parcel.en.yaml",
    text: `scenario: parcel\nlanguage: en\ntexts:\n  route.line: { of: "00000000", text: "Right, go on." }\n`,
  };
  const files = [...examplesOf(readPage("merged-line"), "good"), side];
  const found = diagnose(files, "merged-line").filter(({ code }) => code === "merged-line");
  expect(found).toMatchObject([{ file: side.file, data: { word: "Right" }, range: { start: { line: 4 } } }]);
  const own = diagnose([...examplesOf(readPage("merged-line"), "bad"), side], "merged-line");
  expect(own.filter(({ code }) => code === "merged-line")).toMatchObject([
    { file: "scenarios/parcel.yaml", data: { word: "行" } },
  ]);
});

test("clock-too-short: a table to compare takes a quarter longer", () => {
  const exhibits = "exhibits:\n  stock: { kind: board, title: 备用机, rows: { here: [本店, up] } }\n";
  expect(
    found(
      "clock-too-short",
      ["start: opening", `${exhibits}start: opening`],
      ["    time: 30", "    show: [stock]\n    time: 20"],
    ),
  ).toMatchObject([{ context: "table", needed: 25 }]);
});

test("repair-pays: a scene that a best way runs through is no recovery", () => {
  expect(
    found(
      "repair-pays",
      ["next: settled }\n      blame", "next: mend }\n      blame"],
      ["respect: 1", "respect: 2"],
    ),
  ).toEqual([]);
});

test("principle-surplus: twice as much is a warning", () => {
  expect(
    found("principle-surplus", ["marks: { respect: 2, timely: 2 }", "marks: { respect: 1, timely: 2 }"]),
  ).toMatchObject([{ severity: "warning", principle: "respect", percent: 200 }]);
});

test("critical-errors: coaching that another response has too is not its own", () => {
  expect(found("critical-errors", ["别人的信息不能说：说出去的收不回来。", "没有期限的等。"])).toMatchObject([
    { context: "coach", critical: "privacy-breach" },
  ]);
});
