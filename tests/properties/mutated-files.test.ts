import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assembleLibrary, type SourceFile } from "../../src/core/language/index.ts";
import { checkScenario, lintScenario } from "../../src/core/lint/index.ts";

/*
 * Whatever happens to a file, an author gets an answer: ten thousand seeded accidents, each within a
 * second of processor time, none of them thrown, every complaint at a place in the file.
 */
const RUBRIC: SourceFile = {
  file: "scenarios/rubric.yaml",
  text: readFileSync("tests/rules/rubric.yaml", "utf8"),
};
/** The example of the language's documentation, with the ids of the small rubric. */
const SAMPLE = (
  /```yaml\n(id: lost-parcel[\s\S]*?)```/.exec(readFileSync("docs/scenario-language.md", "utf8"))?.[1] ?? ""
).replace(/name-the-impact|grade-the-urgency|say-how-long/g, "let-them-finish");
const LINES = SAMPLE.split("\n");
const WORDS = [
  "null",
  "{",
  "[",
  "]",
  "}",
  ":",
  "- ",
  "&a",
  "*a",
  "!!js",
  "\t",
  "'",
  '"',
  "|",
  "#",
  "%",
  "---",
  "~",
  "😀",
  "1e999",
];

type Accident = (text: string) => string;

const line = fc.nat(LINES.length - 1);
const accidents: fc.Arbitrary<Accident> = fc.oneof(
  line.map(
    (at): Accident =>
      (text) =>
        without(text.split("\n"), at).join("\n"),
  ),
  fc.tuple(line, line).map(
    ([from, to]): Accident =>
      (text) =>
        moved(text.split("\n"), from, to).join("\n"),
  ),
  line.map(
    (at): Accident =>
      (text) =>
        text
          .split("\n")
          .flatMap((each, index) => (index === at ? [each, each] : [each]))
          .join("\n"),
  ),
  fc.tuple(fc.nat(SAMPLE.length), fc.constantFrom(...WORDS)).map(
    ([at, word]): Accident =>
      (text) =>
        text.slice(0, at) + word + text.slice(at),
  ),
  fc.tuple(fc.nat(SAMPLE.length), fc.integer({ min: 1, max: 40 })).map(
    ([at, count]): Accident =>
      (text) =>
        text.slice(0, at) + text.slice(at + count),
  ),
  fc.tuple(line, fc.integer({ min: -4, max: 4 })).map(
    ([at, by]): Accident =>
      (text) =>
        text
          .split("\n")
          .map((each, index) => (index === at ? indented(each, by) : each))
          .join("\n"),
  ),
);

describe("ten thousand accidents to a scenario file", () => {
  it("is a sample that is sound to begin with", () => {
    const library = assembleLibrary([RUBRIC, { file: "scenarios/lost-parcel.yaml", text: SAMPLE }]);
    expect(library.scenarios).toHaveLength(1);
  });

  it("are answered, each in time and in place", () => {
    let slowest = 0;
    fc.assert(
      fc.property(fc.array(accidents, { minLength: 1, maxLength: 3 }), (list) => {
        const text = list.reduce((mended, accident) => accident(mended), SAMPLE);
        const before = process.cpuUsage();
        const problems = problemsOf(text);
        const { user, system } = process.cpuUsage(before);
        slowest = Math.max(slowest, (user + system) / 1000);
        for (const { range } of problems) {
          expect(range.start.offset).toBeGreaterThanOrEqual(0);
          expect(range.end.offset).toBeLessThanOrEqual(Math.max(text.length, RUBRIC.text.length));
          expect(range.start.line).toBeGreaterThanOrEqual(1);
          expect(range.start.column).toBeGreaterThanOrEqual(1);
        }
      }),
      { seed: 20_260_120, numRuns: 10_000 },
    );
    expect(slowest).toBeLessThan(1000);
  });
});

function problemsOf(text: string) {
  const library = assembleLibrary([RUBRIC, { file: "scenarios/lost-parcel.yaml", text }]);
  return [
    ...library.diagnostics,
    ...library.scenarios.flatMap(({ document }) => checkScenario(document)),
    ...library.scenarios.flatMap((entry) => lintScenario(entry, library.rubric)),
  ];
}

function without(lines: readonly string[], at: number): readonly string[] {
  return lines.filter((_, index) => index !== at);
}

function moved(lines: readonly string[], from: number, to: number): readonly string[] {
  const rest = without(lines, from);
  return [...rest.slice(0, to), lines[from] ?? "", ...rest.slice(to)];
}

function indented(text: string, by: number): string {
  return by > 0 ? " ".repeat(by) + text : text.replace(new RegExp(`^ {0,${-by}}`), "");
}
