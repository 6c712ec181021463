import { basename, dirname } from "node:path";
import { proposeTraditional } from "../build/traditional.ts";
import { byUrgency, type Diagnostic } from "../core/diagnostics/index.ts";
import { assembleLibrary, readLintSettings, type Library } from "../core/language/index.ts";
import { checkCourses, checkLibrary, checkSettings, limitsIn, lintScenario } from "../core/lint/index.ts";
import { lintFolders } from "./lint-folders.ts";
import { readReadable, readSources, type Sources } from "./read-files.ts";
import { Misuse } from "./terminal.ts";

export interface OpenLibrary {
  readonly library: Library;
  /** Problems of reading and of playing in the files that were asked about, the gravest first. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of all files by name, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** The files that were asked about. */
  readonly asked: ReadonlySet<string>;
  /** Why files that were found beside the others could not be read. */
  readonly unread: readonly Misuse[];
}

/** What stands in scenario files, unjudged: for commands that use a scenario and do not review it. */
export interface LoadedLibrary extends Sources {
  readonly library: Library;
}

/** Reads scenario files. */
export async function loadLibrary(paths: readonly string[]): Promise<LoadedLibrary | Misuse> {
  const found = await readSources(paths);
  if (found instanceof Misuse) return found;
  return { ...found, library: assembleLibrary(found.files, proposeTraditional()) };
}

/** Reads and checks scenario files; one that cannot be read does not keep the others from it. */
export async function openLibrary(paths: readonly string[]): Promise<OpenLibrary | Misuse> {
  const found = await readReadable(paths);
  if (found instanceof Misuse) return found;
  const { library, diagnostics: unsound } = checkLibrary(found.files, proposeTraditional());
  const settings = found.files.filter(({ file }) => basename(file) === "lint.yaml").map(readLintSettings);
  const tuned = settings.flatMap(({ value }) => (value === null ? [] : [value]));
  // A folder is one company's library: its limits are its own.
  const limitsBy = new Map(tuned.map((each) => [dirname(each.file), limitsIn(each)]));
  const limitsOf = (file: string) => limitsBy.get(dirname(file)) ?? {};
  const today = new Date().toISOString().slice(0, 10);
  const linted = library.scenarios.flatMap((entry) =>
    lintScenario(entry, library.rubric, { limits: limitsOf(entry.document.file), today }),
  );
  const together = lintFolders(paths, found, library, limitsOf);
  const scenarios = library.scenarios.map(({ document }) => document.scenario);
  const courses = library.courses?.document ?? null;
  const planned = courses ? checkCourses(courses, scenarios, limitsOf(courses.file)) : [];
  const all = [
    ...unsound,
    ...settings.flatMap((reading) => reading.diagnostics),
    ...tuned.flatMap((each) => checkSettings(each)),
    ...linted,
    ...together,
    ...planned,
  ];
  // The rule names the same gaps, as an error.
  const unfinished = new Set(all.filter(({ code }) => code === "missing-language").map(({ file }) => file));
  const isEcho = ({ code, file }: Diagnostic) => code === "translation-missing" && unfinished.has(file);
  const diagnostics = all.filter((each) => found.asked.has(each.file) && !isEcho(each));
  return {
    library,
    diagnostics: diagnostics.sort(byUrgency),
    sources: new Map(found.files.map(({ file, text }) => [file, text])),
    asked: found.asked,
    unread: found.unread,
  };
}
