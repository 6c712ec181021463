import { isLaterKey, LANGUAGES, type Texts } from "../core/model/index.ts";
import type { BuiltLibrary } from "./read-library.ts";

export const LIBRARY_MODULE = "virtual:lilian/library";
export const COURSES_MODULE = "virtual:lilian/courses";
const PREFIX = "virtual:lilian/";

/** Rubric texts that a player's screen shows; what makes good and poor examples is for authors. */
const SHOWN_RUBRIC_TEXTS = /\.(name|means|sign|reflect)$/;

/**
 * The virtual modules of a library, source code by module id. Every scenario and every language of
 * its texts is a module, and so a chunk, of its own: a trainee loads one scenario in one language, and the
 * coach's notes and the endings, a good third of the words, after the first screen stands. So are
 * the courses, which only the library page shows, and the assessments, which nobody needs to see it.
 */
export function libraryModules(library: BuiltLibrary): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  const add = (name: string, value: unknown) => modules.set(PREFIX + name, dataModule(value));

  for (const { scenario, texts } of library.scenarios) {
    add(`scenario/${scenario.id}`, scenario);
    for (const language of LANGUAGES) {
      const [notes, spoken] = parted(texts[language], isLaterKey);
      add(`texts/${scenario.id}-${language}`, spoken);
      add(`notes/${scenario.id}-${language}`, notes);
    }
  }
  // Forbidden phrases come by language, to whoever says it in their own words first.
  add("rubric", { ...library.rubric, forbidden: [] });
  for (const language of LANGUAGES) {
    add(`rubric-texts/rubric-${language}`, shownTexts(library.rubricTexts[language]));
  }
  for (const language of LANGUAGES) {
    add(
      `phrases/${language}`,
      library.rubric.forbidden.filter((phrase) => phrase.language === language),
    );
  }
  add("cards", library.cards);
  add("facts", library.facts);
  add("courses", library.courses.entries);
  add("assessments", library.courses.assessments);
  modules.set(LIBRARY_MODULE, indexModule(library));
  return modules;
}

function indexModule(library: BuiltLibrary): string {
  const ids = library.scenarios.map(({ scenario }) => scenario.id);
  const inLanguages = (name: string) =>
    record(LANGUAGES.map((language) => [language, lazy(`${name}-${language}`)]));
  return [
    `const load = (module) => module.default;`,
    `export const library = ${JSON.stringify(library.entries)};`,
    `export const loadScenario = ${record(ids.map((id) => [id, lazy(`scenario/${id}`)]))};`,
    `export const loadTexts = ${record(ids.map((id) => [id, inLanguages(`texts/${id}`)]))};`,
    `export const loadNotes = ${record(ids.map((id) => [id, inLanguages(`notes/${id}`)]))};`,
    `export const loadPhrases = ${record(LANGUAGES.map((language) => [language, lazy(`phrases/${language}`)]))};`,
    `export const loadRubric = ${lazy("rubric")};`,
    `export const loadRubricTexts = ${inLanguages("rubric-texts/rubric")};`,
  ].join("\n");
}

function lazy(name: string): string {
  return `() => import(${JSON.stringify(PREFIX + name)}).then(load)`;
}

function record(entries: readonly (readonly [string, string])[]): string {
  return `{ ${entries.map(([key, code]) => `${JSON.stringify(key)}: ${code}`).join(", ")} }`;
}

/** `JSON.parse` of a string starts faster than the same object written as code. */
function dataModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function shownTexts(texts: Texts): Texts {
  return parted(texts, (key) => SHOWN_RUBRIC_TEXTS.test(key))[0];
}

/** The texts whose keys answer yes, and the others. */
function parted(texts: Texts, isFirst: (key: string) => boolean): readonly [Texts, Texts] {
  const entries = Object.entries(texts);
  return [
    Object.fromEntries(entries.filter(([key]) => isFirst(key))),
    Object.fromEntries(entries.filter(([key]) => !isFirst(key))),
  ];
}
