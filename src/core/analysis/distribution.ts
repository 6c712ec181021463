import type { Situations } from "../engine/index.ts";

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
  /** By situation, 1 where one can come with a critical error. */
  readonly wrong: Uint8Array;
  /** How many additions the exact distribution takes. */
  readonly cost: number;
}

export function sumsReached(situations: Situations, weights: Weights): Reached {
  const { size, start, offers, offer, first, to } = situations;
  const low = new Int32Array(size).fill(NOT_REACHED);
  const high = new Int32Array(size).fill(-NOT_REACHED);
  const wrong = new Uint8Array(size);
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
      const { total, critical } = responses[choice]!;
      const target = to[first[at]! + choice]!;
      if (target < 0) {
        end.low = Math.min(end.low, low[at]! + total);
        end.high = Math.max(end.high, high[at]! + total);
      } else {
        low[target] = Math.min(low[target]!, low[at]! + total);
        high[target] = Math.max(high[target]!, high[at]! + total);
        if (wrong[at] === 1 || critical !== null) wrong[target] = 1;
      }
    }
  }
  return { low, high, end, wrong, cost };
}

const NOT_REACHED = 2 ** 30;

/**
 * Carries the chances of all sums of marks through every situation. A situation's list has the chances
 * of its sums from the lowest on and, where one can come with a critical error, those with one again.
 */
export function distribution(situations: Situations, weights: Weights, reached: Reached): readonly Earned[] {
  const { size, start, offers, offer, first, to } = situations;
  const { low, high, end, wrong } = reached;
  const widthAt = (at: number) => high[at]! - low[at]! + 1;
  const lists = new Lists();
  const chances: (Float64Array | undefined)[] = [];
  const endWidth = Math.max(0, end.high - end.low + 1);
  const ended = new Float64Array(2 * endWidth);
  if (size > 0) (chances[start] = lists.take(1))[0] = 1;
  for (let at = size - 1; at >= 0; at--) {
    const here = chances[at];
    if (here === undefined) continue;
    const width = widthAt(at);
    const { responses } = offers[offer[at]!]!;
    const taken = weights[offer[at]!]!;
    for (let choice = 0; choice < taken.length; choice++) {
      const weight = taken[choice]!;
      if (weight === 0) continue;
      const { total, critical } = responses[choice]!;
      const target = to[first[at]! + choice]!;
      const inside = target >= 0;
      const widthThere = inside ? widthAt(target) : endWidth;
      const there = inside ? (chances[target] ??= lists.take(widthThere * (1 + wrong[target]!))) : ended;
      const shift = low[at]! + total - (inside ? low[target]! : end.low);
      add(here, 0, there, critical === null ? shift : widthThere + shift, width, weight);
      if (wrong[at] === 1) add(here, width, there, widthThere + shift, width, weight);
    }
    chances[at] = undefined;
    lists.giveBack(here);
  }
  return [...ended]
    .map((chance, at) => ({ marks: end.low + (at % endWidth), critical: at >= endWidth, chance }))
    .filter(({ chance }) => chance > 0);
}

/** Adds a stretch of chances, weighed, to those of the next situation. */
function add(
  here: Float64Array,
  from: number,
  there: Float64Array,
  into: number,
  count: number,
  weight: number,
): void {
  for (let sum = 0; sum < count; sum++) {
    const chance = here[from + sum]! * weight;
    // Smaller ones are nothing beside the others, and processors are slow with them.
    if (chance > NOTHING) there[into + sum]! += chance;
  }
}

const NOTHING = 1e-290;

/** Lists of chances to be used again, since only those of a few scenes are needed at a time. */
class Lists {
  /** By the binary logarithm of their length. */
  readonly #free: Float64Array[][] = Array.from({ length: 32 }, () => []);

  /** A list of zeros, at least so long. */
  take(length: number): Float64Array {
    const power = 32 - Math.clz32(length - 1);
    return this.#free[power]?.pop()?.fill(0) ?? new Float64Array(2 ** power);
  }

  giveBack(list: Float64Array): void {
    this.#free[31 - Math.clz32(list.length)]?.push(list);
  }
}
