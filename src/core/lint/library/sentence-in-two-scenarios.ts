import { inEachLanguage } from "../../language/file-name.ts";
import type { InLanguages, ScenarioDocument } from "../../language/index.ts";
import { LANGUAGES, textKeys, type Language } from "../../model/index.ts";
import { atText, textsIn, type PlacedText } from "../text-places.ts";
import { defineLibraryRule, type LibraryFinding } from "./library-rule.ts";

/** A text, and the scenario in which it stands. */
interface Home {
  readonly entry: InLanguages<ScenarioDocument>;
  readonly text: PlacedText;
}

/**
 * C06: no run of a dozen characters stands in two scenarios. Who has met a sentence before recognises
 * it and need not think, and customers who speak alike are no different customers. Told at the later
 * one, once for a text: where the source repeats, so do its translations.
 */
export const sentenceInTwoScenarios = defineLibraryRule({
  code: "sentence-in-two-scenarios",
  origin: "C06",
  limits: { characters: 12, words: 9 },
  *check({ entries }, { characters, words }): Iterable<LibraryFinding> {
    const known = inEachLanguage(() => new Map<string, Home>());
    for (const entry of entries) {
      const told = new Set<string>();
      for (const language of languagesOf(entry)) {
        const length = language === "en" ? words : characters;
        const own: (readonly [string, Home])[] = [];
        for (const text of textsIn(entry, language)) {
          const runs = runsIn(text.text, language, length);
          for (const { key } of runs) own.push([key, { entry, text }]);
          const shared = longestShared(runs, known[language]);
          if (shared === null || told.has(text.key)) continue;
          told.add(text.key);
          yield finding({ entry, text }, shared.home, text.text.slice(shared.from, shared.to));
        }
        for (const [key, home] of own) if (!known[language].has(key)) known[language].set(key, home);
      }
    }
  },
});

/** The scenario's own language first: what is repeated there was repeated by the author. */
function languagesOf({ document, sides }: InLanguages<ScenarioDocument>): readonly Language[] {
  const own = document.scenario.language;
  return [own, ...LANGUAGES.filter((language) => language !== own && sides[language] !== null)];
}

function finding({ entry, text }: Home, first: Home, words: string): LibraryFinding {
  const { document, texts } = first.entry;
  const place = atText(first.text);
  const { id } = document.scenario;
  return {
    ...atText(text),
    entry,
    data: { words, other: inEachLanguage((language) => texts[language][textKeys.title] ?? id) },
    related: [{ entry: first.entry, path: place.at, text: place.text, label: "first" }],
  };
}

/** Some words in a row within one sentence, as they are compared, and their place in the text. */
interface Run {
  readonly key: string;
  /** Counted from the start of the text. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

const WORDS: Readonly<Record<Language, RegExp>> = {
  "zh-CN": /\p{Script=Han}|[\p{L}\p{N}]+|[。！？!?；;…\n]/gu,
  "zh-TW": /\p{Script=Han}|[\p{L}\p{N}]+|[。！？!?；;…\n]/gu,
  en: /[\p{L}\p{N}]+(?:['’]\p{L}+)?|[.!?;…\n](?=\s|$)/gu,
};
const IS_WORD = /[\p{L}\p{N}]/u;

/** Every run of a length, commas and capitals aside; none runs over the end of a sentence. */
function runsIn(text: string, language: Language, length: number): readonly Run[] {
  const runs: Run[] = [];
  let sentence: { readonly word: string; readonly at: number }[] = [];
  let count = 0;
  for (const { 0: word, index } of text.matchAll(WORDS[language])) {
    if (!IS_WORD.test(word)) {
      sentence = [];
      count++;
      continue;
    }
    sentence.push({ word: word.toLowerCase().replaceAll("’", "'"), at: index });
    const first = sentence.at(-length);
    if (sentence.length < length || first === undefined) continue;
    const key = sentence
      .slice(-length)
      .map((each) => each.word)
      .join(" ");
    runs.push({ key, sentence: count, from: first.at, to: index + word.length });
  }
  return runs;
}

/** The longest stretch of a sentence whose runs are all known. */
function longestShared(runs: readonly Run[], known: ReadonlyMap<string, Home>) {
  let longest: { readonly home: Home; readonly from: number; readonly to: number } | null = null;
  let open: Run | null = null;
  for (const run of runs) {
    const home = known.get(run.key);
    if (home === undefined || open?.sentence !== run.sentence) open = null;
    if (home === undefined) continue;
    open ??= run;
    const { from } = open;
    if (longest === null || run.to - from > longest.to - longest.from) longest = { home, from, to: run.to };
  }
  return longest;
}
