import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assembleLibrary } from "../../../../src/core/language/index.ts";
import { lintScenario, RULES } from "../../../../src/core/lint/index.ts";
import { subjectOf } from "../../../../src/core/lint/subject.ts";

/* Detours that are none, and detours that pay more than the straight way (authoring M03). */

const RUBRIC = { file: "scenarios/rubric.yaml", text: readFileSync("tests/rules/rubric.yaml", "utf8") };

function played(scenes: string, facts = "") {
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
${facts}start: opening
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
    analysis: subjectOf(entry, library.rubric, { today: null, waitBelow: 0 })?.analysis,
  };
}

const scene = (id: string, responses: readonly string[]) =>
  `  ${id}:\n    title: t\n    lines: [{ angry: l }]\n    responses:\n${responses.map((each) => `      ${each}\n`).join("")}`;
const response = (id: string, total: number, next: string, more = "") => {
  const marks = total > 2 ? `respect: 2, honest: ${total - 2}` : `respect: ${total}`;
  return `${id}: { say: s, marks: { ${marks} }, coach: c, next: ${next}${more} }`;
};
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

describe("a detour that pays more", () => {
  const mending = (worth: number) =>
    scene("opening", [response("listen", 1, "done"), response("blame", -1, "mend")]) +
    scene("mend", [response("own-up", worth, "done"), response("wait", 0, "done")]);

  test("is the best way itself, and told with both sums and the scene that mends", () => {
    const { found, analysis } = played(mending(3));
    expect(analysis?.best).toMatchObject({ responses: ["opening.blame", "mend.own-up"], marks: 2 });
    expect(found).toMatchObject([
      {
        severity: "error",
        data: { context: "more", response: "opening.blame", marks: 2, key: 1, scene: "mend" },
      },
    ]);
  });

  test("as much as the straight way is told as a slip, less not at all", () => {
    expect(played(mending(2)).found).toMatchObject([{ data: { response: "opening.blame", best: 1 } }]);
    expect(played(mending(1)).found).toEqual([]);
  });

  test("asking before closing is none, though closing alone is marked higher", () => {
    const closing = [...QUESTIONS.slice(0, 2), response("close", 3, "done")];
    expect(played(scene("opening", closing)).found).toEqual([]);
  });

  test("a wrong word that may be said once is one", () => {
    const responses = [
      response("blame", -1, "opening", `${ONCE}, set: [hurt]`),
      response("mend", 3, "done", ", when: { knows: [hurt] }"),
      response("listen", 1, "done"),
    ];
    const { found } = played(scene("opening", responses), "facts: { hurt: { means: m } }\n");
    expect(found).toMatchObject([{ data: { context: "more", response: "opening.blame", marks: 2, key: 1 } }]);
  });
});
