import type { Choice, Situations } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";

/** What a way to an outcome has to satisfy. */
export interface EndingGoal {
  readonly ends: (choice: Choice) => boolean;
  readonly allowed: (choice: Choice) => boolean;
  /** Whether more marks (1) or fewer (-1) bring a way nearer to the goal. */
  readonly sign: 1 | -1;
  readonly reached: (marks: number, critical: boolean) => boolean;
}

/** Steps of all ways together that the search looks at: far more than a scenario of usual size has. */
export const MOST_STEPS = 1_000_000;

/**
 * The shortest way that reaches a goal; null where there is none or where it takes too long to find.
 * Of the ways of one length to one situation only the one with the extreme sum need be kept, once
 * with a critical error and once without, so that the search is exact.
 */
export function shortestEnding(
  situations: Situations,
  { ends, allowed, sign, reached }: EndingGoal,
  limit = MOST_STEPS,
): readonly ResponseKey[] | null {
  let steps = 0;
  let layer = new Map<number, Step>();
  layer.set(2 * situations.start, { before: null, key: null, marks: 0 });
  while (layer.size > 0) {
    const next = new Map<number, Step>();
    for (const [place, before] of layer) {
      for (const choice of situations.list[place >> 1]?.choices ?? []) {
        if (++steps > limit) return null;
        if (!allowed(choice)) continue;
        const marks = before.marks + choice.response.total;
        const critical = (place & 1) === 1 || choice.response.critical !== null;
        const step: Step = { before, key: choice.response.key, marks };
        if (choice.to.kind === "outcome") {
          if (ends(choice) && reached(marks, critical)) return wayOf(step);
          continue;
        }
        const to = 2 * choice.to.index + (critical ? 1 : 0);
        const known = next.get(to);
        if (known === undefined || sign * marks > sign * known.marks) next.set(to, step);
      }
    }
    layer = next;
  }
  return null;
}

interface Step {
  readonly before: Step | null;
  readonly key: ResponseKey | null;
  readonly marks: number;
}

function wayOf(last: Step): readonly ResponseKey[] {
  const keys: ResponseKey[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) {
    if (step.key !== null) keys.push(step.key);
  }
  return keys.reverse();
}
