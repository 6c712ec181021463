import { placeOf } from "../places.ts";
import { defineRule } from "../rule.ts";
import { screenLength } from "../screen-text.ts";

/** T06: against the clock there is little to read; what can be said before it starts, is. */
export const crowdedClock = defineRule({
  code: "crowded-clock",
  origin: "T06",
  limits: { characters: 120, words: 80 },
  *check(subject, { characters, words }) {
    for (const scene of subject.document.scenario.scenes) {
      if (scene.time === null) continue;
      for (const language of subject.languages) {
        const limit = language === "en" ? words : characters;
        const length = screenLength(subject, scene, language);
        if (length <= limit) continue;
        yield {
          at: [...placeOf(scene.id), "time"],
          data: {
            scene: scene.id,
            length,
            limit,
            language,
            context: language === "en" ? "words" : "characters",
          },
        };
        break;
      }
    }
  },
});
