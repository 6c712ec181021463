import { feedbackIn } from "../feedback.ts";
import { defineRule } from "../rule.ts";

/**
 * F07: where a scenario moves the customer's mood at all, clear respect or clear disrespect moves it,
 * and one sentence never moves it by more than two steps of five.
 */
export const moodAndRespect = defineRule({
  code: "mood-and-respect",
  origin: "F07",
  limits: { marks: 2, steps: 2 },
  *check(subject, { marks, steps }) {
    const all = feedbackIn(subject, subject.document.scenario.language);
    if (all.every(({ response }) => response.mood === 0)) return;
    for (const { response, at } of all) {
      const respect = response.marks[RESPECT] ?? 0;
      const data = { id: response.id, respect, mood: response.mood, steps };
      if (Math.abs(respect) >= marks && response.mood === 0)
        yield { at, data: { ...data, context: "still" } };
      if (Math.abs(response.mood) > steps)
        yield { at: [...at, "mood"], value: true, data: { ...data, context: "leap" } };
    }
  },
});

/** The principle of that name; a rubric without it has nothing to compare. */
const RESPECT = "respect";
