import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assembleLibrary } from "../../../../src/core/language/index.ts";
import { lintScenario, RULES } from "../../../../src/core/lint/index.ts";
import { subjectOf } from "../../../../src/core/lint/subject.ts";

/* Detours that are none, and detours that pay more than the straight way (authoring M03). */

const RUBRIC = { file: "scenarios/rubric.yaml", text: readFileSync("tests/rules/rubric.yaml", "utf8") };

function played(scenes: string) {
  const text = `id: parcel
version: 1
language: zh-CN
title: t
summary: s
channel: phone
marking: draft
customer: { name: n, portrait: woman-30-bob, mood: 2 }
briefing: { role: r, setting: s }
trains: [respect]
start: opening
scenes:
${scenes}outcomes:
  done: { kind: best, title: t, text: t }
`;
  const library = assembleLibrary([RUBRIC, { file: "scenarios/parcel.yaml", text }]);
  expect(library.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const [entry] = library.scenarios;
  if (entry === undefined) throw new Error("no scenario");
  const rules = RULES.filter((rule) => rule.code === "detour-pays");
  return {
    found: lintScenario(entry, library.rubric, { rules, today: null }),
    analysis: subjectOf(entry, library.rubric, null)?.analysis,
  };
}

const scene = (id: string, responses: readonly string[]) =>
  `  ${id}:\n    title: t\n    lines: [{ angry: l }]\n    responses:\n${responses.map((each) => `      ${each}\n`).join("")}`;
const response = (id: string, respect: number, next: string, more = "") =>
  `${id}: { say: s, marks: { respect: ${respect} }, coach: c, next: ${next}${more} }`;
const ONCE = ", once: true";

const QUESTIONS = [
  response("when", 1, "opening", ONCE),
  response("where", 1, "opening", ONCE),
  response("close", 0, "done"),
];

describe("questions of a hub", () => {
  test("are asked in any order; the slip is to leave one out", () => {
    const { found, analysis } = played(scene("opening", QUESTIONS));
    expect(found).toEqual([]);
    expect(analysis?.best.marks).toBe(2);
    expect(analysis?.slip).toMatchObject({ marks: 1, instead: "opening.where" });
    expect(analysis?.slip?.responses[analysis.slip.at]).toBe("opening.close");
  });

  test("a question for nothing is a detour, after any order of the others", () => {
    const { found } = played(scene("opening", [...QUESTIONS, response("chat", 0, "opening", ONCE)]));
    expect(found).toMatchObject([{ data: { response: "opening.chat", marks: 2, best: 2 } }]);
  });
});
