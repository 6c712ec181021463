import type { ProgramResponse, Situations } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";

/** What a way to an outcome has to satisfy. */
export interface EndingGoal {
  readonly outcome: number;
  readonly allowed: (response: ProgramResponse) => boolean;
  /** Whether more marks (1) or fewer (-1) bring a way nearer to the goal. */
  readonly sign: 1 | -1;
  /** Whether the goal might still be reached from a situation. */
  readonly hopeful: (situation: number, marks: number, critical: boolean) => boolean;
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
  { size, start, offers, offer, first, to }: Situations,
  { outcome, allowed, sign, hopeful, reached }: EndingGoal,
  limit = MOST_STEPS,
): readonly ResponseKey[] | null {
  const may = offers.map(({ responses }) => responses.map(allowed));
  /** By place, one more than the number in the next round of the step that is kept there. */
  const kept = new Int32Array(2 * size);
  let steps = 0;
  let round: Step[] = size === 0 ? [] : [{ before: null, key: null, place: 2 * start, marks: 0 }];
  while (round.length > 0) {
    const next: Step[] = [];
    for (const before of round) {
      const at = before.place >> 1;
      const { responses } = offers[offer[at]!]!;
      const mayHere = may[offer[at]!]!;
      for (let choice = 0; choice < responses.length; choice++) {
        if (++steps > limit) return null;
        if (!mayHere[choice]!) continue;
        const { key, total, critical: error } = responses[choice]!;
        const target = to[first[at]! + choice]!;
        const marks = before.marks + total;
        const critical = (before.place & 1) === 1 || error !== null;
        if (target < 0) {
          if (~target === outcome && reached(marks, critical))
            return wayOf({ before, key, place: -1, marks });
          continue;
        }
        if (!hopeful(target, marks, critical)) continue;
        const place = 2 * target + (critical ? 1 : 0);
        const number = kept[place]! - 1;
        if (number < 0) kept[place] = next.push({ before, key, place, marks });
        else if (sign * marks > sign * next[number]!.marks) next[number] = { before, key, place, marks };
      }
    }
    for (const { place } of next) kept[place] = 0;
    round = next;
  }
  return null;
}

interface Step {
  readonly before: Step | null;
  readonly key: ResponseKey | null;
  /** Twice the situation, and one more after a critical error. */
  readonly place: number;
  readonly marks: number;
}

function wayOf(last: Step): readonly ResponseKey[] {
  const keys: ResponseKey[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) {
    if (step.key !== null) keys.push(step.key);
  }
  return keys.reverse();
}
