import { defineRule } from "../rule.ts";

/** M09: always a little beside the mark is not good enough. */
export const secondBestPasses = defineRule({
  code: "second-best-passes",
  origin: "M09",
  limits: { below: 60 },
  *check({ analysis }, { below }) {
    const mean = analysis.blind["second-best"]?.mean ?? 0;
    if (mean >= below) yield { at: ["scenes"], data: { mean: Math.floor(mean), below } };
  },
});
