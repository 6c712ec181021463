import type { ProgramResponse } from "./program.ts";
import type { Offer, Situations } from "./situations.ts";

/** From every situation, the way on that is worth most (or least). */
export interface Ways {
  /** By situation: what the way is worth. Means nothing where there is none. */
  readonly worth: Int32Array;
  /** By situation: which of its choices begins the way, or -1 where there is none. */
  readonly pick: Int32Array;
}

export interface WayWanted {
  /** What taking a response is worth; null where the way may not take it. */
  readonly weight: (response: ProgramResponse) => number | null;
  /** Whether the way may end at an outcome; at any, if left out. */
  readonly ends?: (outcome: number) => boolean;
  /** The way worth most (1) or least (-1). */
  readonly sign?: 1 | -1;
}

/**
 * One pass over all situations, successors first. Between ways worth the same, the one whose choice
 * stands first in the file.
 */
export function extremeWays(
  { size, offers, offer, first, to }: Situations,
  { weight, ends = () => true, sign = 1 }: WayWanted,
): Ways {
  const worth = new Int32Array(size);
  const pick = new Int32Array(size).fill(-1);
  const weights = weightsOf(offers, weight);
  for (let at = 0; at < size; at++) {
    const weighed = weights[offer[at]!]!;
    const from = first[at]!;
    for (let choice = 0; choice < weighed.length; choice++) {
      const own = weighed[choice]!;
      if (own === FORBIDDEN) continue;
      const target = to[from + choice]!;
      if (target < 0 ? !ends(~target) : pick[target]! < 0) continue;
      const sum = own + (target < 0 ? 0 : worth[target]!);
      if (pick[at]! >= 0 && sign * sum <= sign * worth[at]!) continue;
      pick[at] = choice;
      worth[at] = sum;
    }
  }
  return { worth, pick };
}

/** By offer, a weight for each of its responses, or `FORBIDDEN`: so that the hot loops ask for none twice. */
function weightsOf(offers: readonly Offer[], weight: WayWanted["weight"]): readonly (readonly number[])[] {
  return offers.map(({ responses }) => responses.map((response) => weight(response) ?? FORBIDDEN));
}

const FORBIDDEN = -(2 ** 30);

/** The weight of a response's marks for whoever may choose: silence is no choice. */
export function marksSpoken({ kind, total }: ProgramResponse): number | null {
  return kind === "silence" ? null : total;
}

/** A choice on a way: its situation, its response, and where it leads (as in `Situations.to`). */
export interface WayStep {
  readonly situation: number;
  readonly response: ProgramResponse;
  readonly to: number;
}

/** The choices of a way from a situation to its end; empty where there is none. */
export function followWay(
  { offers, offer, first, to, start }: Situations,
  { pick }: Pick<Ways, "pick">,
  from = start,
): readonly WayStep[] {
  const steps: WayStep[] = [];
  for (let situation = from; situation >= 0 && pick[situation]! >= 0;) {
    const choice = pick[situation]!;
    const response = offers[offer[situation]!]!.responses[choice]!;
    const target = to[first[situation]! + choice]!;
    steps.push({ situation, response, to: target });
    situation = target;
  }
  return steps;
}
