import { textKeys, type Language, type Scenario, type Scene } from "../../model/index.ts";
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
      const word = answeringWord(subject, scene);
      if (word === null) continue;
      yield {
        at: [...placeOf(scene.id), "lines"],
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

/** A first line with a condition was written for the ways on which it holds. */
function answeringWord({ entry, languages }: Subject, scene: Scene): string | null {
  const [first] = scene.lines;
  if (first === undefined || first.when !== null) return null;
  for (const language of languages) {
    const word = ANSWERING[language].exec(
      entry.texts[language][textKeys.line(scene.id, first.id)] ?? "",
    )?.[1];
    if (word !== undefined) return word;
  }
  return null;
}
