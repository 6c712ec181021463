import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assembleLibrary, readCourses, textDigest } from "../../../../src/core/language/index.ts";
import { SMALL_COURSES, SMALL_SCENARIOS } from "../../../support/course-examples.ts";

const courses = (text: string) => ({ file: "scenarios/courses.yaml", text });
const read = (text: string) => assembleLibrary([...SMALL_SCENARIOS, courses(text)]);
const codes = (text: string) => read(text).diagnostics.map(({ code }) => code);

/** What is reported when one thing of the sound file is written another way. */
function changed(from: string, to: string) {
  expect(SMALL_COURSES).toContain(from);
  return read(SMALL_COURSES.replace(from, to)).diagnostics;
}

describe("a sound file", () => {
  const { courses: plan, diagnostics } = read(SMALL_COURSES);

  test("has no problem, and keeps every order", () => {
    expect(diagnostics).toEqual([]);
    expect(plan?.document.courses.courses).toEqual([
      {
        id: "first-month",
        roles: ["new-hire"],
        scenarios: ["lamp", "parcel", "kettle", "refund"],
        practiceDays: [1, 3, 8, 30],
        assessment: "first-four",
      },
    ]);
  });

  test("states how one passes and how one tries again", () => {
    expect(plan?.document.courses.assessments).toMatchObject([
      {
        slots: [
          { id: "light", variants: ["lamp"] },
          { id: "lost", variants: ["parcel"] },
          { id: "water", variants: ["kettle"] },
          { id: "money", variants: ["refund"] },
        ],
        pass: { scoreAtLeast: 75, principleAtLeast: 60, noCritical: true, practiseMoreWithin: 12 },
        retake: {
          waitHours: 48,
          practiceRuns: 2,
          anotherVariant: false,
          attempts: 3,
          record: ["first", "last"],
        },
      },
    ]);
  });

  test("has its words under keys made of ids", () => {
    expect(plan?.texts["zh-CN"]).toEqual({
      "role.new-hire.name": "新员工",
      "course.first-month.title": "第一个月",
      "course.first-month.summary": "先练这四位。",
      "assessment.first-four.title": "上岗考核",
      "assessment.first-four.summary": "四场合在一起算。",
    });
  });

  test("may leave out days and assessments", () => {
    const few = SMALL_COURSES.slice(0, SMALL_COURSES.indexOf("    practice-days"));
    expect(codes(few)).toEqual([]);
    expect(read(few).courses?.document.courses).toMatchObject({
      courses: [{ practiceDays: [], assessment: null }],
      assessments: [],
    });
  });
});

test("the documented file has no problem", () => {
  const page = readFileSync("docs/courses.md", "utf8");
  const [, example = ""] = /^```yaml\n(.*?)^```$/ms.exec(page) ?? [];
  const { value, diagnostics } = readCourses(courses(example), null);
  expect(diagnostics).toEqual([]);
  expect(value?.courses.assessments).toHaveLength(1);
});

test("a library without courses is in order", () => {
  expect(assembleLibrary(SMALL_SCENARIOS)).toMatchObject({ courses: null, diagnostics: [] });
});

describe("what contradicts itself is told at its place", () => {
  test.each([
    ["scenarios: [lamp,", "scenarios: [lamb,", "unknown-scenario", { id: "lamb", suggestion: "lamp" }],
    ["light: [lamp]", "light: [lamb]", "unknown-scenario", { id: "lamb" }],
    ["roles: [new-hire]", "roles: [new-hires]", "unknown-role", { suggestion: "new-hire" }],
    ["assessment: first-four", "assessment: first-for", "unknown-assessment", { suggestion: "first-four" }],
    ["kettle, refund]", "kettle, lamp]", "listed-twice", { id: "lamp" }],
    ["roles: [new-hire]", "roles: [new-hire, new-hire]", "listed-twice", { id: "new-hire" }],
    ["light: [lamp]", "light: [lamp, parcel]", "listed-twice", { id: "parcel" }],
    ["      money: [refund]\n", "", "small-assessment", { count: 3, limit: 4 }],
    ["[1, 3, 8, 30]", "[1, 8, 3, 30]", "days-not-rising", { day: 3, before: 8 }],
    ["[1, 3, 8, 30]", "[1, 3, 3]", "days-not-rising", { day: 3, before: 3 }],
    ["principle-at-least: 60", "principle-at-least: 80", "pass-rule", { context: "principle" }],
    ["score-at-least: 75", "score-at-least: 12", "pass-rule", { context: "within", value: 12, score: 12 }],
    ["score-at-least: 75", "score-at-least: 120", "out-of-range", { key: "score-at-least" }],
    ["attempts: 3", "attempts: 0", "out-of-range", { key: "attempts" }],
    ["record: [first, last]", "record: [best]", "wrong-value", { value: "best", allowed: "first · last" }],
    ["scenarios: [lamp, parcel, kettle, refund]", "scenarios: []", "empty-list", { key: "scenarios" }],
    ["light: [lamp]", "light: []", "empty-list", {}],
    ["assessments:\n  first-four:", "assessments:\n  first-month:", "duplicate-id", { id: "first-month" }],
    ["    retake:", "    retakes:", "unknown-key", { suggestion: "retake" }],
  ])("%j written as %j", (from, to, code, data) => {
    const told = { code, severity: "error", file: "scenarios/courses.yaml" };
    expect(changed(from, to)).toContainEqual(
      expect.objectContaining({ ...told, data: expect.objectContaining(data) }),
    );
  });

  test("without a usable rule there are no courses, and the scenarios stay", () => {
    const { courses: plan, scenarios } = read(SMALL_COURSES.replace("lamp,", "lamb,"));
    expect([plan, scenarios.length]).toEqual([null, SMALL_SCENARIOS.length]);
  });

  test("a scenario that is there and has errors of its own is not called unknown", () => {
    const [broken, ...rest] = SMALL_SCENARIOS;
    const files = [{ file: broken?.file ?? "", text: "id: [" }, ...rest, courses(SMALL_COURSES)];
    expect(assembleLibrary(files).diagnostics.map(({ code }) => code)).toEqual(["yaml-syntax"]);
  });
});

describe("translations of courses", () => {
  const side = (head: string, of = "第一个月") =>
    `${head}\nlanguage: en\ntexts:\n  course.first-month.title: { of: ${textDigest(of)}, text: Month one }\n`;
  const withSide = (text: string, plan: string | null = SMALL_COURSES) =>
    assembleLibrary([
      ...SMALL_SCENARIOS,
      ...(plan === null ? [] : [courses(plan)]),
      { file: "scenarios/courses.en.yaml", text },
    ]);

  test("stand in side files and may be stale", () => {
    const found = withSide(side("courses: house-courses", "另一个名称"));
    expect(found.courses?.texts.en["course.first-month.title"]).toBe("Month one");
    expect(found.diagnostics.map(({ code }) => code)).toEqual(["translation-missing", "translation-stale"]);
  });

  test.each([
    ["of other courses", side("courses: other-courses"), SMALL_COURSES, ["translation-without-source"]],
    ["of courses that are not there", side("courses: house-courses"), null, ["translation-without-source"]],
    ["of courses that have errors of their own", side("courses: house-courses"), "", ["empty-file"]],
    ["of two things", side("courses: house-courses\nrubric: x"), SMALL_COURSES, ["unknown-key"]],
  ])("%s", (_, text, plan, expected) => {
    const found = withSide(text, plan).diagnostics.map(({ code }) => code);
    expect(found.filter((code) => code !== "translation-missing").sort()).toEqual(expected);
  });
});
