import { rubricName } from "../rubric-names.ts";
import { defineRule, type Finding } from "../rule.ts";

/**
 * M01: what a scenario promises to train, it tests more than once and for more than crumbs. A
 * principle of the rubric that it never tests is worth knowing, no more, and not in a very short one.
 */
export const principleUnused = defineRule({
  code: "principle-unused",
  origin: "M01",
  limits: { decisions: 2, percent: 10 },
  *check(subject, { decisions, percent }): Iterable<Finding> {
    const { document, rubric, program, model, short } = subject;
    const { trains } = document.scenario;
    const marksOf = (principle: string) => {
      const index = program.principles.indexOf(principle);
      const carrying = model.situations.filter(({ response }) => (response.marks[index] ?? 0) !== 0);
      return { marks: model.principles[index] ?? 0, count: carrying.length };
    };
    for (const { id: principle } of rubric?.principles ?? []) {
      const { marks, count } = marksOf(principle);
      const name = rubricName(subject, "principle", principle);
      const at = trains.indexOf(principle);
      if (!short && at === -1 && marks <= 0) {
        yield { at: ["trains"], data: { principle, name, context: "none" }, severity: "warning" };
      }
      if (at === -1 || (count >= decisions && marks * 100 >= percent * model.marks)) continue;
      yield {
        at: ["trains", at],
        value: true,
        data: { principle, name, count, marks, whole: model.marks, decisions, percent, context: "trained" },
      };
    }
  },
});
