import { basename } from "node:path";
import { proposeTraditional } from "../build/traditional.ts";
import type { Diagnostic } from "../core/diagnostics/index.ts";
import { assembleLibrary, readLintSettings, type Library } from "../core/language/index.ts";
import { checkScenario, checkSettings, lintScenario } from "../core/lint/index.ts";
import { readSources } from "./read-files.ts";
import { Misuse } from "./terminal.ts";

export interface OpenLibrary {
  readonly library: Library;
  /** Problems of reading and of playing in the files that were asked about, in file order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of all files by name, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** How many files were asked about. */
  readonly asked: number;
}

/** Reads and checks scenario files. */
export async function openLibrary(paths: readonly string[]): Promise<OpenLibrary | Misuse> {
  const found = await readSources(paths);
  if (found instanceof Misuse) return found;
  const library = assembleLibrary(found.files, proposeTraditional());
  const played = library.scenarios.flatMap(({ document }) => checkScenario(document));
  const settings = found.files.filter(({ file }) => basename(file) === "lint.yaml").map(readLintSettings);
  const tuned = settings.flatMap(({ value }) => (value === null ? [] : [value]));
  const limits = tuned[0]?.limits ?? {};
  const today = new Date().toISOString().slice(0, 10);
  const linted = library.scenarios.flatMap((entry) => lintScenario(entry, library.rubric, { limits, today }));
  const all = [
    ...library.diagnostics,
    ...settings.flatMap((reading) => reading.diagnostics),
    ...tuned.flatMap((each) => checkSettings(each)),
    ...played,
    ...linted,
  ];
  const diagnostics = all.filter(({ file }) => found.asked.has(file));
  return {
    library,
    diagnostics: diagnostics.sort(byPlace),
    sources: new Map(found.files.map(({ file, text }) => [file, text])),
    asked: found.asked.size,
  };
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.range.start.offset - other.range.start.offset;
}
