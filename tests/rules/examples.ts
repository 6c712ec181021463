import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SEVERITIES, type Diagnostic, type DiagnosticCode } from "../../src/core/diagnostics/index.ts";
import { assembleLibrary, readLintSettings, type SourceFile } from "../../src/core/language/index.ts";
import {
  checkCourses,
  checkScenario,
  checkSettings,
  LIBRARY_RULES,
  lintLibrary,
  limitsIn,
  lintScenario,
  RULES,
} from "../../src/core/lint/index.ts";
import { SMALL_SCENARIOS } from "../support/course-examples.ts";

export const PAGES = join(import.meta.dirname, "../../docs/diagnostics");
export const CODES = Object.keys(SEVERITIES).filter((code): code is DiagnosticCode => code in SEVERITIES);

/** Courses mean nothing without scenarios; small ones stand beside an example that brings none. */
const COURSES = "scenarios/courses.yaml";

const RUBRIC: SourceFile = {
  file: "scenarios/rubric.yaml",
  text: readFileSync(join(import.meta.dirname, "rubric.yaml"), "utf8"),
};

export function readPage(code: DiagnosticCode): string {
  return readFileSync(join(PAGES, `${code}.md`), "utf8");
}

/** The whole files of a page that are marked `bad` or `good`. */
export function examplesOf(page: string, kind: "bad" | "good"): readonly SourceFile[] {
  const fences = page.matchAll(/^```yaml (bad|good) file=(\S+)\n(.*?)^```$/gms);
  return [...fences].flatMap(([, marked, file, text]) =>
    marked === kind && file !== undefined && text !== undefined ? [{ file, text }] : [],
  );
}

/**
 * What an author is told about these files: reading first, then play. Of the quality rules only the
 * one that a page is about looks at its examples, because no short example is a good scenario.
 */
export function diagnose(files: readonly SourceFile[], about: DiagnosticCode): readonly Diagnostic[] {
  const company = files.some(({ file }) => file === COURSES) ? [RUBRIC, ...SMALL_SCENARIOS] : [RUBRIC];
  const unsaid = company.filter(({ file }) => files.every((each) => each.file !== file));
  const library = assembleLibrary([...unsaid, ...files]);
  const rules = ALLOWANCE_CODES.has(about) ? RULES : RULES.filter((rule) => rule.code === about);
  const tuned = files
    .filter(({ file }) => file === "scenarios/lint.yaml")
    .flatMap((file) => readLintSettings(file).value ?? []);
  const limits = Object.assign({}, ...tuned.map((each) => limitsIn(each)));
  const linted = library.scenarios
    .flatMap((entry) => lintScenario(entry, library.rubric, { rules, limits, today: TODAY }))
    .filter(({ code }) => code === about);
  const together = lintLibrary(library.scenarios, library.rubric, {
    limits,
    rules: LIBRARY_RULES.filter((rule) => rule.code === about),
  });
  const played = library.scenarios.flatMap(({ document }) => checkScenario(document));
  const planned = library.courses
    ? checkCourses(
        library.courses.document,
        library.scenarios.map(({ document }) => document.scenario),
      ).filter(({ code }) => code === about)
    : [];
  const settings = tuned.flatMap((each) => checkSettings(each));
  return [...library.diagnostics, ...played, ...linted, ...together, ...planned, ...settings];
}

/** Reported about allowances, whatever the rules find. */
const ALLOWANCE_CODES: ReadonlySet<DiagnosticCode> = new Set(["unknown-rule", "unused-allowance"]);
/** The day on which the examples of rules about age are checked. */
const TODAY = "2026-11-01";
