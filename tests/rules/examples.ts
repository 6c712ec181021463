import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SEVERITIES, type Diagnostic, type DiagnosticCode } from "../../src/core/diagnostics/index.ts";
import { assembleLibrary, type SourceFile } from "../../src/core/language/index.ts";
import { checkScenario } from "../../src/core/lint/index.ts";

export const PAGES = join(import.meta.dirname, "../../docs/diagnostics");
export const CODES = Object.keys(SEVERITIES).filter((code): code is DiagnosticCode => code in SEVERITIES);

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

/** What an author is told about these files: reading first, then play. */
export function diagnose(files: readonly SourceFile[]): readonly Diagnostic[] {
  const own = files.some(({ file }) => file === RUBRIC.file) ? files : [RUBRIC, ...files];
  const library = assembleLibrary(own);
  return [...library.diagnostics, ...library.scenarios.flatMap(({ document }) => checkScenario(document))];
}
