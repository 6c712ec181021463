import type { ExhibitKind } from "../../model/index.ts";
import { placeOf } from "../places.ts";
import { defineRule } from "../rule.ts";
import { screenLength } from "../screen-text.ts";

/** Prices and states have to be compared, not just read. */
const COMPARED: ReadonlySet<ExhibitKind> = new Set<ExhibitKind>(["prices", "board"]);

/**
 * T01: a clock stands for the customer's patience and never for the reader's speed. In every language
 * there is time to read at a slow reader's pace and to weigh each response.
 */
export const clockTooShort = defineRule({
  code: "clock-too-short",
  origin: "T01",
  limits: {
    seconds: 5,
    secondsPerResponse: 2,
    charactersPerMinute: 200,
    wordsPerMinute: 150,
    tablePercent: 25,
    roundTo: 5,
  },
  *check(subject, limits) {
    const { scenario } = subject.document;
    const tables = new Set(scenario.exhibits.filter(({ kind }) => COMPARED.has(kind)).map(({ id }) => id));
    for (const scene of scenario.scenes) {
      if (scene.time === null) continue;
      const reading = subject.languages.map((language) => {
        const pace = language === "en" ? limits.wordsPerMinute : limits.charactersPerMinute;
        return { language, seconds: (60 * screenLength(subject, scene, language)) / pace };
      });
      const slowest = reading.reduce((most, each) => (each.seconds > most.seconds ? each : most));
      const plain = limits.seconds + limits.secondsPerResponse * scene.responses.length + slowest.seconds;
      const table = scene.show.some((id) => tables.has(id));
      const whole = table ? plain * (1 + limits.tablePercent / 100) : plain;
      const needed = Math.ceil(whole / limits.roundTo) * limits.roundTo;
      if (scene.time >= needed) continue;
      yield {
        at: [...placeOf(scene.id), "time"],
        data: {
          scene: scene.id,
          time: scene.time,
          needed,
          language: slowest.language,
          ...(table && { context: "table" }),
        },
      };
    }
  },
});
