import type { ProgramOutcome } from "../../core/engine/index.ts";
import type { Score } from "../../core/scoring/index.ts";

/** What kept the trainee from an ending: too few marks, a red line, or both. */
export type WhyMissed = "score" | "critical" | "both";

/** A red line counts only where the ending asks for a run without one. */
export function whyMissed({ gate }: Pick<ProgramOutcome, "gate">, score: Score): WhyMissed {
  const critical = (gate?.noCritical ?? false) && score.criticals.length > 0;
  // Whole numbers, as the gate itself compares: 69.9 % is not 70.
  const few = Math.max(0, score.earned) * 100 < (gate?.scoreAtLeast ?? 0) * score.available;
  if (!critical) return "score";
  return few ? "both" : "critical";
}
