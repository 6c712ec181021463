import type { ProgramResponse, Situations } from "../engine/index.ts";

/** The chance of ending with a sum of marks, with or without a critical error on the way. */
export interface Earned {
  readonly marks: number;
  readonly critical: boolean;
  readonly chance: number;
}

/** By offer, the chance with which each of its spoken responses is taken. */
export type Weights = readonly (readonly number[])[];

/** The sums with which each situation, and the end, can be reached. */
export interface Reached {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly end: { readonly low: number; readonly high: number };
  /** How many additions the exact distribution takes. */
  readonly cost: number;
}

export function sumsReached(situations: Situations, weights: Weights): Reached {
  const { size, start, offers, offer, first, to } = situations;
  const low = new Int32Array(size).fill(NOT_REACHED);
  const high = new Int32Array(size).fill(-NOT_REACHED);
  const end = { low: NOT_REACHED, high: -NOT_REACHED };
  let cost = 0;
  if (size > 0) low[start] = high[start] = 0;
  // The list has successors first, so walking it backwards meets every situation after its predecessors.
  for (let at = size - 1; at >= 0; at--) {
    if (low[at] === NOT_REACHED) continue;
    const { responses } = offers[offer[at]!]!;
    const chances = weights[offer[at]!]!;
    for (let choice = 0; choice < chances.length; choice++) {
      if (chances[choice] === 0) continue;
      cost += high[at]! - low[at]! + 1;
      const { total } = responses[choice]!;
      const target = to[first[at]! + choice]!;
      if (target < 0) {
        end.low = Math.min(end.low, low[at]! + total);
        end.high = Math.max(end.high, high[at]! + total);
      } else {
        low[target] = Math.min(low[target]!, low[at]! + total);
        high[target] = Math.max(high[target]!, high[at]! + total);
      }
    }
  }
  return { low, high, end, cost };
}

const NOT_REACHED = 2 ** 30;

/** Carries the chances of all sums of marks through every situation, those with a critical error apart. */
export function distribution(situations: Situations, weights: Weights, reached: Reached): readonly Earned[] {
  const { size, start, offers, offer, first, to } = situations;
  const { low, high, end } = reached;
  /** By situation, the chances of its sums from the lowest on: all clean ones, then all critical ones. */
  const chances: (Float64Array | undefined)[] = [];
  const ended = new Float64Array(2 * (end.high - end.low + 1));
  if (size > 0) chances[start] = Float64Array.of(1, 0);
  for (let at = size - 1; at >= 0; at--) {
    const here = chances[at];
    if (here === undefined) continue;
    chances[at] = undefined;
    const { responses } = offers[offer[at]!]!;
    const taken = weights[offer[at]!]!;
    for (let choice = 0; choice < taken.length; choice++) {
      const weight = taken[choice]!;
      if (weight === 0) continue;
      const response = responses[choice]!;
      const target = to[first[at]! + choice]!;
      if (target < 0) add(here, ended, low[at]! + response.total - end.low, weight, response);
      else {
        const there = (chances[target] ??= new Float64Array(2 * (high[target]! - low[target]! + 1)));
        add(here, there, low[at]! + response.total - low[target]!, weight, response);
      }
    }
  }
  const width = ended.length / 2;
  return [...ended]
    .map((chance, at) => ({ marks: end.low + (at % width), critical: at >= width, chance }))
    .filter(({ chance }) => chance > 0);
}

/** Adds the chances of a situation, weighed and shifted, to those of the next. */
function add(
  here: Float64Array,
  there: Float64Array,
  shift: number,
  weight: number,
  { critical }: ProgramResponse,
): void {
  const width = here.length / 2;
  const widthThere = there.length / 2;
  const clean = critical === null ? shift : shift + widthThere;
  const wrong = shift + widthThere;
  for (let sum = 0; sum < width; sum++) there[clean + sum]! += weight * here[sum]!;
  for (let sum = 0; sum < width; sum++) there[wrong + sum]! += weight * here[width + sum]!;
}
