import { inEachLanguage } from "../../src/core/language/file-name.ts";
import type { InLanguages, ScenarioDocument, SourceMap } from "../../src/core/language/index.ts";
import {
  responseKey,
  textKeys,
  type Language,
  type Response,
  type Scenario,
  type Scene,
  type Texts,
} from "../../src/core/model/index.ts";
import { ownLibrary } from "../support/library.ts";
import { aSilence, anOutcome } from "../support/scenario-builder.ts";
import { generateStory } from "./story.ts";

/*
 * A story with all that the lint rules look at: words in three languages, clocks, silences, critical
 * errors, hidden facts that responses rest on, and a gate. No file can be so long, so it is a document
 * that was never read; its places are all the same.
 */

const SUFFIXES = ["say", "reply", "coach", "line", "context", "title"] as const;
type Suffix = (typeof SUFFIXES)[number];

export function wordedStory(seed: number, decisions: number): InLanguages<ScenarioDocument> {
  const scenario = dressed(generateStory(seed, decisions, "in-parts"));
  const texts = inEachLanguage((language) => wordsFor(scenario, language));
  const keys = Object.keys(texts["zh-CN"]);
  const states = Object.fromEntries(keys.map((key) => [key, "current" as const]));
  const document: ScenarioDocument = {
    file: "story.yaml",
    scenario,
    texts: texts["zh-CN"],
    notes: {},
    allowances: [],
    grounds: groundsOf(scenario),
    source: NOWHERE,
  };
  return {
    document,
    texts,
    states: inEachLanguage(() => states),
    sides: inEachLanguage((language) =>
      language === scenario.language
        ? null
        : {
            kind: "scenario",
            of: scenario.id,
            file: "side.yaml",
            language,
            entries: {},
            broken: new Set<string>(),
            source: NOWHERE,
          },
    ),
    broken: [],
  };
}

const PLACE = { line: 1, column: 1, offset: 0 };
const RANGE = { start: PLACE, end: PLACE };
const NOWHERE: SourceMap = { file: "story.yaml", rangeOf: () => RANGE, keyRangeOf: () => RANGE };

function dressed(story: Scenario): Scenario {
  const scenes = story.scenes.map((scene, index): Scene => {
    const responses = scene.responses.map((response, at): Response =>
      (index * 7 + at) % 50 === 49 ? { ...response, critical: "abuse" } : response,
    );
    const lines = [{ id: "", voice: "calm" as const, when: null }];
    const later = responses[0]?.next ?? [];
    return index % 10 === 9
      ? { ...scene, lines, responses, time: 30, silence: { ...aSilence("", { mood: -1 }), next: later } }
      : { ...scene, lines, responses };
  });
  return {
    ...story,
    language: "zh-CN",
    scenes,
    facts: story.facts.map((fact) => ({ ...fact, hidden: true })),
    outcomes: story.outcomes.map(({ id }, index) =>
      anOutcome(
        id,
        index === 0
          ? {
              kind: "best",
              gate: { scoreAtLeast: 60, noCritical: true, otherwise: story.outcomes[1]?.id ?? "" },
            }
          : { kind: index === 1 ? "mixed" : "bad" },
      ),
    ),
  };
}

function groundsOf({ scenes, facts }: Scenario): ScenarioDocument["grounds"] {
  return Object.fromEntries(
    scenes.flatMap((scene, index) =>
      scene.responses.map((response) => [
        responseKey(scene.id, response.id),
        [facts[Math.floor((index * facts.length) / scenes.length)]?.id ?? ""],
      ]),
    ),
  );
}

/** Sentences of the project's own scenarios in turn, each with a word of its own behind it. */
function wordsFor(scenario: Scenario, language: Language): Texts {
  const pools = sentences(language);
  const texts: Record<string, string> = { [textKeys.title]: "Story" };
  let next = 0;
  const put = (key: string, suffix: Suffix) => {
    const pool = pools[suffix];
    texts[key] = `${pool[next % pool.length] ?? ""}${language === "en" ? " " : ""}${nameOf(next, language)}`;
    next++;
  };
  for (const scene of scenario.scenes) {
    put(textKeys.sceneTitle(scene.id), "title");
    put(textKeys.sceneContext(scene.id), "context");
    put(textKeys.line(scene.id, ""), "line");
    for (const response of scene.responses) {
      put(textKeys.words(scene.id, response), "say");
      put(textKeys.reply(scene.id, response.id), "reply");
      put(textKeys.coach(scene.id, response.id), "coach");
    }
  }
  for (const { id } of scenario.outcomes) put(textKeys.outcomeText(id), "reply");
  return texts;
}

function sentences(language: Language): Readonly<Record<Suffix, readonly string[]>> {
  const all = ownLibrary().scenarios.flatMap(({ texts }) => Object.entries(texts[language]));
  const endingIn = (suffix: Suffix) =>
    all.flatMap(([key, text]) => (key.endsWith(`.${suffix}`) ? [text] : []));
  const [say, reply, coach, line, context, title] = SUFFIXES.map(endingIn);
  return { say, reply, coach, line, context, title } as Readonly<Record<Suffix, readonly string[]>>;
}

const SYLLABLES = {
  en: ["ba", "be", "bi", "bo", "da", "de", "di", "do", "ma", "me"],
  han: ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"],
};

/** A word for a number that is no figure. */
function nameOf(number: number, language: Language): string {
  const syllables = language === "en" ? SYLLABLES.en : SYLLABLES.han;
  return [...String(number)].map((digit) => syllables[Number(digit)] ?? "").join("");
}
