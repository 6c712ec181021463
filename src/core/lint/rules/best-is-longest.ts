import { lengthOf } from "../../analysis/index.ts";
import { textKeys } from "../../model/index.ts";
import { defineRule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import type { Language } from "../../model/index.ts";

/**
 * O02: the best response is the strictly longest (or shortest) one in no more decisions than chance
 * would give, plus a margin. Translations are judged too: they lengthen the careful line.
 */
export const bestIsLongest = defineRule({
  code: "best-is-longest",
  origin: "O02",
  limits: { marginPoints: 10 },
  *check(subject, { marginPoints }) {
    const { scenes } = subject.document.scenario;
    const choices = scenes.reduce((sum, scene) => sum + scene.responses.length, 0);
    const limit = scenes.length / choices + marginPoints / 100;
    for (const language of subject.languages) {
      for (const extreme of ["longest", "shortest"] as const) {
        const given = scenes.filter((scene) => standsOut(subject, scene.id, language, extreme));
        if (given.length / scenes.length <= limit) continue;
        yield {
          at: ["scenes"],
          data: {
            language,
            count: given.length,
            scenes: scenes.length,
            limit: Math.round(limit * 100),
            context: extreme,
          },
          related: given.map(({ id }) => ({
            path: ["scenes", id, "responses", subject.bestOf.get(id)?.id ?? ""],
            label: "best",
          })),
        };
      }
    }
  },
});

function standsOut(
  { bestOf, document, entry }: Subject,
  sceneId: string,
  language: Language,
  extreme: "longest" | "shortest",
): boolean {
  const scene = document.scenario.scenes.find(({ id }) => id === sceneId);
  const best = bestOf.get(sceneId);
  if (scene === undefined || best === undefined) return false;
  const length = (response: typeof best) =>
    lengthOf(entry.texts[language][textKeys.words(sceneId, response)] ?? "", language);
  const others = scene.responses.filter((response) => response !== best).map(length);
  if (others.length === 0) return false;
  return extreme === "longest" ? length(best) > Math.max(...others) : length(best) < Math.min(...others);
}
