import type { Situations } from "../engine/index.ts";

/**
 * How many different playthroughs there are. Grows past 2^53 within a few dozen decisions, and to
 * thousands of digits in very long stories, so all counts are added up limb by limb: one pass over the
 * situations for the lowest forty bits of every count, one for the next forty, until nothing is left.
 *
 * @param silences whether running out of time counts as a choice
 */
export function countPaths({ size, start, offers, offer, first, to }: Situations, silences = false): bigint {
  const choices = offers.map(({ responses, spoken }) => (silences ? responses.length : spoken));
  const limbs = new Float64Array(size);
  /** What the sum of the limbs below carries into this one. */
  const carries = new Float64Array(size);
  let total = 0n;
  /** Those before have no more limbs, and neither have those that they lead to. */
  let beginning = 0;
  for (let place = 0; beginning < size; place++) {
    const begun = beginning;
    beginning = size;
    for (let at = begun; at < size; at++) {
      const from = first[at]!;
      const end = from + choices[offer[at]!]!;
      let sum = carries[at]!;
      for (let choice = from; choice < end; choice++) {
        const target = to[choice]!;
        if (target >= 0) sum += limbs[target]!;
        else if (place === 0) sum++;
      }
      const carry = Math.floor(sum / LIMB);
      carries[at] = carry;
      limbs[at] = sum - carry * LIMB;
      if (sum > 0 && beginning === size) beginning = at;
    }
    total += BigInt(limbs[start] ?? 0) << BigInt(place * BITS);
  }
  return total;
}

/** Forty bits, so that thousands of limbs can be added and still be whole numbers. */
const BITS = 40;
const LIMB = 2 ** BITS;
