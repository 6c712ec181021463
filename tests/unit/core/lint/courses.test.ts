import { describe, expect, test } from "vitest";
import { assembleLibrary } from "../../../../src/core/language/index.ts";
import { checkCourses } from "../../../../src/core/lint/index.ts";
import { SMALL_COURSES, SMALL_SCENARIOS } from "../../../support/course-examples.ts";

/** The first way out comes at decision two of four. */
const LONG = SMALL_SCENARIOS.map(({ file, text }) => ({
  file,
  text: text
    .replace(
      "        next:\n          - when: { knows: [gift-known] }\n            to: settled\n          - to: later",
      "        next: second",
    )
    .replace(
      "outcomes:\n",
      `  second:
    title: 再问
    lines: [{ wary: 然后呢？ }]
    responses:
      say: { say: 马上查。, marks: { respect: 1 }, coach: 好。, next: third }
      hang-up: { say: 没办法。, marks: { respect: -1 }, coach: 不好。, next: later }
  third:
    title: 查到
    lines: [{ wary: 查到没有？ }]
    responses:
      tell: { say: 查到了。, marks: { respect: 1 }, coach: 好。, next: settled }
outcomes:
`,
    ),
}));

function checked(change: (text: string) => string, limits = {}) {
  const text = change(SMALL_COURSES);
  const { courses, scenarios, diagnostics } = assembleLibrary([
    ...LONG,
    { file: "scenarios/courses.yaml", text },
  ]);
  expect(diagnostics).toEqual([]);
  if (courses === null) throw new Error("the courses cannot be used");
  const all = scenarios.map(({ document }) => document.scenario);
  return checkCourses(courses.document, all, limits).map(({ code, severity, data, range }) => ({
    code,
    severity,
    data,
    line: text.split("\n")[range.start.line - 1]?.trim(),
  }));
}

const same = (text: string) => text;
const allowing = (code: string) => (text: string) =>
  text.replace("    pass:", `    allow: { ${code}: 还在写 }\n    pass:`);

describe("a scenario of an assessment that can end early", () => {
  const strict = { "early-ending": { assessmentPercent: 70 } };

  test("is fine where the first way out comes after the share that is asked for", () => {
    expect(checked(same)).toEqual([]);
  });

  test("is told in each slot by the limit of the practice rule", () => {
    const found = checked(same, strict);
    expect(found.map(({ code, severity, line }) => [code, severity, line])).toEqual(
      ["light: [lamp]", "lost: [parcel]", "water: [kettle]", "money: [refund]"].map((line) => [
        "assessment-ends-early",
        "warning",
        line,
      ]),
    );
    expect(found[0]?.data).toMatchObject({ scenario: "lamp", count: 2, wanted: 3, whole: 4 });
  });

  test("can be set aside with a reason", () => {
    expect(checked(allowing("assessment-ends-early"), strict)).toEqual([]);
  });
});

describe("a retake with another variant", () => {
  const another = (text: string) => text.replace("another-variant: false", "another-variant: true");

  test("is noted where there is none", () => {
    expect(checked(another)).toMatchObject([
      { code: "single-variant", severity: "info", data: { count: 4, slots: "light · lost · water · money" } },
    ]);
  });

  test("has nothing to draw where nobody tries again", () => {
    expect(checked((text) => another(text).replace("attempts: 3", "attempts: 1"))).toEqual([]);
  });
});

describe("allowances", () => {
  test("that nothing needs are reported", () => {
    expect(checked(allowing("single-variant"))).toMatchObject([
      { code: "unused-allowance", data: { code: "single-variant" } },
    ]);
  });

  test("of a rule that there is not are reported with the nearest one", () => {
    expect(checked(allowing("single-variants"))).toMatchObject([
      { code: "unknown-rule", data: { code: "single-variants", suggestion: "single-variant" } },
    ]);
  });
});
