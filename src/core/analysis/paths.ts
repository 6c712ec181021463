import type { Situations } from "../engine/index.ts";

/**
 * How many different playthroughs there are. Grows past 2^53 within a few dozen decisions, and to
 * thousands of digits in very long stories, so all counts are added up limb by limb: one pass over the
 * situations for the lowest bits of every count, one for the next, until nothing is left.
 *
 * @param silences whether running out of time counts as a choice
 */
export function countPaths(situations: Situations, silences = false): bigint {
  const { size, start, offers } = situations;
  const choices = Int32Array.from(offers, ({ responses, spoken }) => (silences ? responses.length : spoken));
  const counts: Counts = { limbs: new Int32Array(size), carries: new Int32Array(size) };
  let total = 0n;
  for (let place = 0, from = 0; from < size; place++) {
    from = addLimbs(situations, choices, counts, place === 0 ? 1 : 0, from);
    total += BigInt(counts.limbs[start]!) << BigInt(place * BITS);
  }
  return total;
}

/** By situation, one limb of its count, and what the sums of the limbs below carry into the next. */
interface Counts {
  readonly limbs: Int32Array;
  readonly carries: Int32Array;
}

/**
 * One pass.
 *
 * @param ending what a choice counts for that ends the play
 * @param from the first situation with anything in this place
 * @returns the same for the next place
 */
function addLimbs(
  { size, offer, first, to }: Situations,
  choices: Int32Array,
  { limbs, carries }: Counts,
  ending: number,
  from: number,
): number {
  let next = size;
  for (let at = from; at < size; at++) {
    const begin = first[at]!;
    const end = begin + choices[offer[at]!]!;
    let sum = carries[at]!;
    for (let choice = begin; choice < end; choice++) {
      const target = to[choice]!;
      sum += target < 0 ? ending : limbs[target]!;
    }
    const carry = Math.floor(sum / LIMB);
    carries[at] = carry;
    limbs[at] = sum - carry * LIMB;
    if (sum > 0 && next === size) next = at;
  }
  return next;
}

/** So that the limbs of a hundred choices can be added in a small whole number. */
const BITS = 24;
const LIMB = 2 ** BITS;
