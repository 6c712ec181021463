import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import type { Diagnostic } from "../core/diagnostics/index.ts";
import { compileProgram, explore } from "../core/engine/index.ts";
import { rubricDigest, rulesDigest } from "../core/language/index.ts";
import { checkLibrary } from "../core/lint/index.ts";
import { textKeys } from "../core/model/index.ts";
import type { Language, Rubric, Scenario, Texts } from "../core/model/index.ts";
import { modelPath } from "../core/scoring/index.ts";
import type { CardWords, LibraryEntry } from "../session/library.ts";
import { builtCourses, type BuiltCourses } from "./courses.ts";
import { readingMinutes } from "../core/analysis/index.ts";
import { proposeTraditional } from "./traditional.ts";

/** Everything that the player's virtual modules are made of. */
export interface BuiltLibrary {
  readonly entries: readonly LibraryEntry[];
  /** By scenario id. */
  readonly cards: Readonly<Record<string, Readonly<Record<Language, CardWords>>>>;
  readonly scenarios: readonly BuiltScenario[];
  readonly courses: BuiltCourses;
  readonly rubric: Rubric;
  readonly facts: BuildFacts;
  readonly rubricTexts: Readonly<Record<Language, Texts>>;
}

/** What every record names. */
export interface BuildFacts {
  /** The application's version. */
  readonly app: string;
  /** The first eight hex digits of the rubric's digest. */
  readonly rubric: string;
}

export interface BuiltScenario {
  readonly scenario: Scenario;
  readonly texts: Readonly<Record<Language, Texts>>;
}

export interface ReadLibrary {
  /** Null where an error forbids it. */
  readonly library: BuiltLibrary | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The files' texts by name, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads, checks and precomputes every scenario of a folder. */
export async function readLibrary(folder: string): Promise<ReadLibrary> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort();
  const files = await Promise.all(
    names.map(async (name) => ({
      file: `scenarios/${name}`,
      text: await readFile(join(folder, name), "utf8"),
    })),
  );
  const sources = new Map(files.map(({ file, text }) => [file, text]));
  const { library: read, diagnostics } = checkLibrary(files, proposeTraditional());
  const { rubric, scenarios, courses } = read;
  if (rubric === null || diagnostics.some(({ severity }) => severity === "error")) {
    return { library: null, diagnostics, sources };
  }
  const built = scenarios.map(({ document, texts }) => ({ scenario: document.scenario, texts }));
  const library = {
    entries: built.map(entryOf),
    cards: Object.fromEntries(built.map((each) => [each.scenario.id, cardOf(each)])),
    scenarios: built,
    courses: builtCourses(courses),
    rubric: rubric.document.rubric,
    facts: { app: manifest.version, rubric: rubricDigest(rubric.document.rubric).slice(0, 8) },
    rubricTexts: rubric.texts,
  };
  return { library, diagnostics, sources };
}

function entryOf({ scenario, texts }: BuiltScenario): LibraryEntry {
  const compiled = compileProgram(scenario);
  if (!compiled.ok) throw new Error(`${scenario.id} passed its checks and does not compile`);
  const explored = explore(compiled.program);
  if (!explored.ok) throw new Error(`${scenario.id} passed its checks and cannot be explored`);
  const path = modelPath(compiled.program, explored.situations).responses;
  return {
    id: scenario.id,
    version: scenario.version,
    channel: scenario.channel,
    place: scenario.place,
    portrait: scenario.customer.portrait,
    mood: scenario.customer.mood,
    marking: scenario.marking,
    digest: rulesDigest(scenario),
    decisions: path.length,
    minutes: inEachLanguage((language) => readingMinutes(scenario, path, texts[language])),
  };
}

/** The words of a library card. */
function cardOf({ scenario, texts }: BuiltScenario): Readonly<Record<Language, CardWords>> {
  return inEachLanguage((language) => ({
    title: texts[language][textKeys.title] ?? scenario.id,
    summary: texts[language][textKeys.summary] ?? "",
    customer: texts[language][textKeys.customerName] ?? "",
  }));
}

function inEachLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return { "zh-CN": make("zh-CN"), "zh-TW": make("zh-TW"), en: make("en") };
}
