import { lengthOf } from "../../analysis/index.ts";
import { responseKey } from "../../model/index.ts";
import { defineRule } from "../rule.ts";

/**
 * O09: whoever writes a poorer response can say why a good new hire would take it, and names the
 * lapse in it, or the behaviour that makes it a near miss. A straw man teaches nothing.
 */
export const untemptingResponse = defineRule({
  code: "untempting-response",
  origin: "O09",
  limits: { characters: 6, words: 4 },
  *check({ document, bestOf, bestKeys }, { characters, words }) {
    const { language, scenes } = document.scenario;
    const least = language === "en" ? words : characters;
    for (const scene of scenes) {
      if (scene.responses.length < 2) continue;
      for (const response of scene.responses) {
        const key = responseKey(scene.id, response.id);
        if (response === bestOf.get(scene.id) || bestKeys.has(key)) continue;
        const at = ["scenes", scene.id, "responses", response.id];
        const length = lengthOf(document.notes[`${key}.tempts`] ?? "", language);
        const data = { id: response.id, length, least };
        if (length < least) yield { at, data: { ...data, context: length === 0 ? "missing" : "thin" } };
        if (response.lapses.length + response.behaviours.length === 0)
          yield { at, data: { ...data, context: "reason" } };
      }
    }
  },
});
