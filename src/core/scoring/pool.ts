import type { PassRule } from "../model/index.ts";
import { percent } from "./score.ts";

/** What one attempt came to, as far as a pool needs it. */
export interface Marks {
  readonly earned: number;
  readonly available: number;
  readonly principles: Readonly<Record<string, { readonly earned: number; readonly available: number }>>;
  /** Ids of critical errors. */
  readonly criticals: readonly string[];
}

/** Several attempts taken together. */
export interface Pooled extends Marks {
  /** 0–100, floored; 0 where there was nothing to earn. */
  readonly total: number;
}

/**
 * Adds up marks over attempts, so that a long scenario weighs more (scoring §3). Nothing is floored
 * before the end: a conversation that went below zero takes from the others.
 */
export function pool(attempts: readonly Marks[]): Pooled {
  const principles: Record<string, { earned: number; available: number }> = {};
  for (const attempt of attempts) {
    for (const [id, { earned, available }] of Object.entries(attempt.principles)) {
      const sum = (principles[id] ??= { earned: 0, available: 0 });
      sum.earned += earned;
      sum.available += available;
    }
  }
  const earned = attempts.reduce((sum, attempt) => sum + attempt.earned, 0);
  const available = attempts.reduce((sum, attempt) => sum + attempt.available, 0);
  const criticals = [...new Set(attempts.flatMap((attempt) => attempt.criticals))];
  return { earned, available, principles, criticals, total: percent(earned, available) ?? 0 };
}

/** One thing that a passed assessment would need; percentages are floored. */
export type Shortfall =
  | { readonly code: "score"; readonly needed: number; readonly reached: number }
  | { readonly code: "principle"; readonly id: string; readonly needed: number; readonly reached: number }
  | { readonly code: "critical"; readonly ids: readonly string[] };

/**
 * `practise-more` is said instead of `not-passed` where the score lies within the error of measurement
 * under the cut and no critical error was made (scoring §9).
 */
export type SetVerdict = "passed" | "practise-more" | "not-passed";

export interface JudgedSet {
  readonly verdict: SetVerdict;
  readonly shortfalls: readonly Shortfall[];
}

/**
 * Holds a whole set against its pass rule (scoring §4): every part has to hold. The comparisons are
 * between whole numbers, so that 74.9 % never passes for 75.
 */
export function judgeSet(pooled: Pooled, rule: PassRule): JudgedSet {
  const shortfalls: Shortfall[] = [];
  if (!reaches(pooled, rule.scoreAtLeast)) {
    shortfalls.push({ code: "score", needed: rule.scoreAtLeast, reached: pooled.total });
  }
  for (const [id, marks] of Object.entries(pooled.principles)) {
    const reached = percent(marks.earned, marks.available);
    // What could not be shown cannot be missing.
    if (reached === null || reaches(marks, rule.principleAtLeast)) continue;
    shortfalls.push({ code: "principle", id, needed: rule.principleAtLeast, reached });
  }
  const violated = rule.noCritical && pooled.criticals.length > 0;
  if (violated) shortfalls.push({ code: "critical", ids: pooled.criticals });
  if (shortfalls.length === 0) return { verdict: "passed", shortfalls };
  const near = !violated && reaches(pooled, rule.scoreAtLeast - rule.practiseMoreWithin);
  return { verdict: near ? "practise-more" : "not-passed", shortfalls };
}

function reaches(
  marks: { readonly earned: number; readonly available: number },
  percentage: number,
): boolean {
  return Math.max(0, marks.earned) * 100 >= percentage * marks.available;
}
