import { textKeys, type Language, type Scenario, type Scene } from "../../model/index.ts";
import { isWritten } from "../decisions.ts";
import { placeOf } from "../places.ts";
import { defineRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** Openings with which one answers what was just said. */
const ANSWERING: Readonly<Record<Language, RegExp>> = {
  "zh-CN": /^[\p{P}\s]*([行对好那又])/u,
  "zh-TW": /^[\p{P}\s]*([行對好那又])/u,
  en: /^[\p{P}\s]*(right|so|again)\b/iu,
};

/**
 * S11: where several responses lead to one scene, the customer's first line has to answer all of
 * them. Only a person can tell; lines that begin like an answer are the likely ones.
 */
export const mergedLine = defineRule({
  code: "merged-line",
  origin: "S11",
  limits: { entries: 2 },
  *check(subject, { entries }) {
    const { scenario } = subject.document;
    const into = entriesByScene(scenario);
    for (const scene of scenario.scenes) {
      const from = into.get(scene.id) ?? [];
      if (from.length < entries) continue;
      const answer = answerIn(subject, scene);
      if (answer === null) continue;
      const { word, ...text } = answer;
      yield {
        at: [...placeOf(scene.id), "lines"],
        text,
        data: { scene: scene.id, count: from.length, word },
        related: from.map((key) => ({ path: placeOf(key), label: "entry" })),
      };
    }
  },
});

function entriesByScene({ scenes }: Scenario): ReadonlyMap<string, readonly string[]> {
  const into = new Map<string, string[]>();
  for (const scene of scenes) {
    for (const response of scene.silence ? [...scene.responses, scene.silence] : scene.responses) {
      for (const to of new Set(response.next.map((next) => next.to))) {
        const keys = into.get(to) ?? [];
        keys.push(`${scene.id}.${response.id}`);
        into.set(to, keys);
      }
    }
  }
  return into;
}

interface Answer {
  readonly word: string;
  readonly language: Language;
  readonly key: string;
}

/**
 * The word with which the first line answers, in the scenario's own language or else in the first
 * translation that has one. A first line with a condition was written for the ways on which it holds.
 */
function answerIn({ document, entry, languages }: Subject, scene: Scene): Answer | null {
  const [first] = scene.lines;
  if (first === undefined || first.when !== null) return null;
  const key = textKeys.line(scene.id, first.id);
  const own = document.scenario.language;
  for (const language of [own, ...languages.filter((each) => each !== own)]) {
    if (!isWritten(entry.states[language][key])) continue;
    const word = ANSWERING[language].exec(entry.texts[language][key] ?? "")?.[1];
    if (word !== undefined) return { word, language, key };
  }
  return null;
}
