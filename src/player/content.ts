import {
  loadNotes,
  loadPhrases,
  loadRubric,
  loadRubricTexts,
  loadScenario,
  loadTexts,
} from "virtual:lilian/library";
import { compileProgram, type Program } from "../core/engine/index.ts";
import type { ForbiddenPhrase, Language, Rubric, Scenario, Texts } from "../core/model/index.ts";
import { useLanguage } from "../i18n/index.ts";
import { useLoaded } from "./use-loaded.ts";

export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly texts: Texts;
}

/** What was fetched before the first screen was rendered. */
const prepared = {
  rules: new Map<string, Omit<LoadedScenario, "texts">>(),
  words: new Map<string, Texts>(),
};

/** Fetches a scenario and its words, so that its first screen stands at once. */
export async function prepareScenario(id: string, language: Language): Promise<void> {
  const [rules, words] = await Promise.all([loadRules(id), loadWords(id, language)]);
  prepared.rules.set(id, rules);
  prepared.words.set(`${id} ${language}`, words);
}

/** A scenario of the library with its texts in the present language; null while it is on its way. */
export function useScenario(id: string): LoadedScenario | null {
  const language = useLanguage();
  const rules = useLoaded(id, () => loadRules(id), prepared.rules.get(id));
  const words = `${id} ${language}`;
  const texts = useLoaded(words, () => loadWords(id, language), prepared.words.get(words));
  return rules === null || texts === null ? null : { ...rules, texts };
}

/**
 * The coach's notes on a scenario and its endings in the present language; null while they are on
 * their way.
 */
export function useNotes(id: string): Texts | null {
  const language = useLanguage();
  const load = () => loadNotes[id]?.[language]() ?? Promise.resolve({});
  return useLoaded(`notes ${id} ${language}`, load);
}

/** A scenario's program alone, for what is counted and not shown. */
export async function loadProgram(id: string): Promise<Program> {
  return (prepared.rules.get(id) ?? (await loadRules(id))).program;
}

async function loadRules(id: string): Promise<Omit<LoadedScenario, "texts">> {
  const load = loadScenario[id];
  if (load === undefined) throw new Error(`the library has no ${id}`);
  const scenario = await load();
  const compiled = compileProgram(scenario);
  if (!compiled.ok) throw new Error(`${id} does not compile`);
  return { scenario, program: compiled.program };
}

function loadWords(id: string, language: ReturnType<typeof useLanguage>): Promise<Texts> {
  const load = loadTexts[id]?.[language];
  return load === undefined ? Promise.reject(new Error(`${id} has no texts in ${language}`)) : load();
}

/** Phrases that no good answer contains, in the present language; empty while they are on their way. */
export function usePhrases(): readonly ForbiddenPhrase[] {
  const language = useLanguage();
  return useLoaded(`phrases ${language}`, loadPhrases[language]) ?? [];
}

export interface LoadedRubric {
  readonly rubric: Rubric;
  readonly texts: Texts;
}

/** The framework that marks refer to, for the debrief. */
export function useRubric(): LoadedRubric | null {
  const language = useLanguage();
  const rubric = useLoaded("rubric", loadRubric);
  const texts = useLoaded(`rubric ${language}`, loadRubricTexts[language]);
  return rubric === null || texts === null ? null : { rubric, texts };
}
