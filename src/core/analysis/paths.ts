import type { Situations } from "../engine/index.ts";

/**
 * How many different playthroughs there are. Grows past 2^53 within a few dozen decisions, hence
 * the big integer; a count is let go once all that lead to its situation have been counted, because
 * in a story of many thousand decisions each is kilobytes long.
 *
 * @param silences whether running out of time counts as a choice
 */
export function countPaths(situations: Situations, silences = false): bigint {
  const { size, start, offers, offer, first, to } = situations;
  const needed = lastPredecessors(situations);
  const counts: bigint[] = [];
  for (let at = 0; at < size; at++) {
    const { responses, spoken } = offers[offer[at]!]!;
    const end = first[at]! + (silences ? responses.length : spoken);
    let count = 0n;
    for (let choice = first[at]!; choice < end; choice++) {
      const target = to[choice]!;
      count += target < 0 ? 1n : counts[target]!;
    }
    for (let choice = first[at]!; choice < end; choice++) {
      const target = to[choice]!;
      if (target >= 0 && needed[target] === at) counts[target] = 0n;
    }
    counts.push(count);
  }
  return counts[start] ?? 0n;
}

/** By situation, the last in the list that leads to it. */
function lastPredecessors({ size, first, to }: Situations): Int32Array {
  const last = new Int32Array(size).fill(-1);
  for (let at = 0; at < size; at++) {
    for (let choice = first[at]!; choice < first[at + 1]!; choice++) {
      const target = to[choice]!;
      if (target >= 0) last[target] = at;
    }
  }
  return last;
}
