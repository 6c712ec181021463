import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import {
  assembleLibrary,
  MAX_FILE_BYTES,
  readCourses,
  readRubric,
  readScenario,
  readTranslation,
  type SourceFile,
} from "../../../../src/core/language/index.ts";
import { codeFrame, type Diagnostic } from "../../../../src/core/diagnostics/index.ts";
import { SMALL_COURSES } from "../../../support/course-examples.ts";
import { SMALL } from "../../../support/language-examples.ts";

/** Of processor time, so that a busy machine does not fail the test. In microseconds. */
const ONE_SECOND = 1_000_000;

/** The better of two runs: the first one also pays for compiling the code. */
function timed<T>(work: () => T): { result: T; spent: number } {
  const run = () => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    return { result, spent: user + system };
  };
  const first = run();
  return first.spent < ONE_SECOND / 2 ? first : { ...first, spent: Math.min(first.spent, run().spent) };
}

function readAnything(source: SourceFile): readonly Diagnostic[] {
  return readScenario(source, null).diagnostics;
}

/** As many repetitions as a file may have. */
function filled(pattern: string): string {
  return pattern.repeat(Math.floor(MAX_FILE_BYTES / new TextEncoder().encode(pattern).length));
}

function expectInside(text: string, diagnostics: readonly Diagnostic[]): void {
  const lines = text.split("\n");
  for (const { range } of diagnostics) {
    for (const { line, column, offset } of [range.start, range.end]) {
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset).toBeLessThanOrEqual(text.length);
      expect(line).toBeLessThanOrEqual(lines.length);
      const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
      expect(before + column - 1).toBe(offset);
    }
    expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset);
  }
}

describe("any input is answered within a second", () => {
  readAnything({ file: "scenarios/warm-up.yaml", text: SMALL });

  test.each([
    "[",
    "{",
    "- ",
    "? ",
    ": ",
    "a: b\n",
    ":\n",
    "&a ",
    "*a ",
    '"',
    "'",
    "|\n",
    ">\n a\n",
    "#\n",
    "\n",
    "\t",
    "%\n",
    "---\n",
    "...\n",
    "[]",
    "{},",
    "[a,",
    "{a: ",
    "a: [\n",
    "!!a ",
    "a: !x b\n",
    "\r\n",
    "\r",
    "]",
    "\u4e2d",
    'a: "\\q"\n',
    "- a: b\n  c: d\n",
    "a: {b: [c, {d: e}]}\n",
    "a: b: c\n",
    "\u0000",
    "\ufffd",
    "\ud83d\ude00\n",
  ])("%j over and over", (pattern) => {
    const text = filled(pattern);
    const { result: diagnostics, spent } = timed(() => readAnything({ file: "scenarios/x.yaml", text }));
    expect(spent).toBeLessThan(ONE_SECOND);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThan(110);
    expectInside(text, diagnostics.slice(0, 3));
  });

  test.each([
    ["ten megabytes of junk", "\u0001\u00ff".repeat(5_000_000)],
    ["ten megabytes of text", "a: b\n".repeat(2_000_000)],
    ["a hundred thousand brackets", "[".repeat(100_000)],
    ["a bomb of aliases", `a: &a [x]\n${Array.from({ length: 40 }, (_, n) => `b${n}: [*a, *a]\n`).join("")}`],
    [
      "thousands of unknown keys",
      Array.from({ length: 7000 }, (_, n) => `key-${n}: x\n`)
        .join("")
        .slice(0, MAX_FILE_BYTES),
    ],
    ["thousands of scenes", `scenes:\n${Array.from({ length: 6000 }, (_, n) => `  s${n}: {}\n`).join("")}`],
    [
      "thousands of targets",
      `scenes: {s: {responses: {r: {next: [${Array.from({ length: 6000 }, (_, n) => `{to: t${n}}`).join(",")}]}}}}`,
    ],
    ["one very long key", `${"k".repeat(90_000)}: x\n`],
    ["one very long id", `id: ${"k-".repeat(40_000)}\n`],
  ])("%s", (_, text) => {
    const { result: diagnostics, spent } = timed(() => readAnything({ file: "scenarios/x.yaml", text }));
    expect(spent).toBeLessThan(ONE_SECOND);
    expect(diagnostics.length).toBeGreaterThan(0);
    expectInside(text, diagnostics.slice(0, 3));
    expect(JSON.stringify(diagnostics).length).toBeLessThan(200_000);
  });
});

test.each([
  "",
  "%",
  "---",
  "---\n---\n",
  "- a\n",
  "x",
  "null",
  "~",
  "{}",
  "[]",
  "? \n",
  ": \n",
  "\ufeff",
  "\t",
  "? [a]\n: b\n",
  "? {a: b}\n: c\n",
])("%j is refused politely by every reader", (text) => {
  const file = "scenarios/x.yaml";
  for (const read of [
    readAnything,
    (source: SourceFile) => readRubric(source).diagnostics,
    (source: SourceFile) => readCourses(source, new Set()).diagnostics,
    (source: SourceFile) => readTranslation(source).diagnostics,
  ]) {
    const diagnostics = read({ file, text });
    expect(diagnostics.length).toBeGreaterThan(0);
    expectInside(text, diagnostics);
  }
});

test("thousands of courses for thousands of roles are answered within a second", () => {
  const some = Array.from({ length: 1200 }, (_, n) => n);
  const text = `roles:\n${some.map((n) => `  r${n}: x\n`).join("")}courses:\n${some
    .map((n) => `  c${n}: { roles: [r${n}, q${n}], scenarios: [s${n}], assessment: a${n} }\n`)
    .join("")}`;
  const file = { file: "scenarios/courses.yaml", text };
  const { result, spent } = timed(() => readCourses(file, new Set(["parcel"])).diagnostics);
  expect(spent).toBeLessThan(ONE_SECOND);
  expect(result.length).toBeGreaterThan(0);
});

describe.each([
  ["scenario", "scenarios/parcel.yaml", SMALL],
  ["file of courses", "scenarios/courses.yaml", SMALL_COURSES],
])("a damaged %s", (_, file, sound) => {
  const damage = fc.record({
    kind: fc.constantFrom("delete", "duplicate", "replace", "delete-line", "duplicate-line", "indent-line"),
    at: fc.nat(sound.length),
    length: fc.integer({ min: 1, max: 12 }),
    with: fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom(":", "- ", "{", "]", "'", '"', "&a", "\t", "\n", "null", "9"),
    ),
  });

  property.prop([fc.array(damage, { minLength: 1, maxLength: 4 })], { seed: 20260101, numRuns: 300 })(
    "never throws, and every place is in the file",
    (damages) => {
      const text = damages.reduce((whole, { kind, at, length, with: other }) => {
        if (kind === "delete") return whole.slice(0, at) + whole.slice(at + length);
        if (kind === "duplicate") return whole.slice(0, at + length) + whole.slice(at);
        if (kind === "replace") return whole.slice(0, at) + other + whole.slice(at + length);
        const lines = whole.split("\n");
        const line = at % lines.length;
        const now = lines[line] ?? "";
        const then = { "delete-line": [], "duplicate-line": [now, now], "indent-line": [` ${now}`] }[
          kind
        ] ?? [now];
        lines.splice(line, 1, ...then);
        return lines.join("\n");
      }, sound);
      const { diagnostics } = assembleLibrary([{ file, text }]);
      expectInside(text, diagnostics);
      for (const { range } of diagnostics) expect(codeFrame(text, range)).toContain("^");
    },
  );
});
