import { feedbackIn } from "../feedback.ts";
import { defineRule } from "../rule.ts";

/**
 * F01: the customer reacts to everything, silence too. The reaction is what a trainee remembers;
 * without it the coach is the first to speak. (The coach's note is required by the language, missing
 * translations are reported by themselves.)
 */
export const missingReply = defineRule({
  code: "missing-reply",
  origin: "F01",
  limits: {},
  *check(subject) {
    for (const { response, at, scene } of feedbackIn(subject, subject.document.scenario.language)) {
      if (response.reply !== null) continue;
      const context = response.kind === "silence" ? "silence" : "response";
      yield { at, data: { id: response.id, scene, context } };
    }
  },
});
