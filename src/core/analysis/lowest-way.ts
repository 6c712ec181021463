import { extremeWays, followWay, type ProgramResponse, type Situations, type Ways } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";

export interface LowestWay {
  readonly responses: readonly ResponseKey[];
  readonly marks: number;
  /** Whether no way earns less; in very long stories that is too much to find out. */
  readonly lowest: boolean;
}

/** Sums of marks kept for all situations together, one bit each: 32 megabytes. */
const MOST_SUMS = 2 ** 28;

/**
 * The way to an outcome with the lowest sum of marks that is still at least a given one; null where
 * there is none. Exact, by keeping for every situation every sum with which the outcome can be reached
 * from there; where those would be too many, a low way, which says so.
 *
 * @param allowed which responses the way may take
 */
export function lowestWay(
  situations: Situations,
  outcome: number,
  atLeast: number,
  allowed: (response: ProgramResponse) => boolean,
  mostSums = MOST_SUMS,
): LowestWay | null {
  const { size, start } = situations;
  const weight = (response: ProgramResponse) => (allowed(response) ? response.total : null);
  const ends = (index: number) => index === outcome;
  const low = extremeWays(situations, { weight, ends, sign: -1 });
  const high = extremeWays(situations, { weight, ends });
  if (high.pick[start] === undefined || high.pick[start] < 0 || high.worth[start]! < atLeast) return null;
  if (low.worth[start]! >= atLeast) {
    const responses = followWay(situations, low).map(({ response }) => response.key);
    return { responses, marks: low.worth[start]!, lowest: true };
  }
  let sums = 0;
  for (let at = 0; at < size; at++) sums += high.pick[at]! < 0 ? 0 : high.worth[at]! - low.worth[at]! + 1;
  const wanted = { outcome, atLeast, allowed };
  return sums <= mostSums ? lowestOfAll(situations, wanted) : lowWay(situations, wanted, high);
}

interface Wanted {
  readonly outcome: number;
  readonly atLeast: number;
  readonly allowed: (response: ProgramResponse) => boolean;
}

function lowestOfAll(situations: Situations, { outcome, atLeast, allowed }: Wanted): LowestWay | null {
  const { size, start, offers, offer, first, to } = situations;
  const sums: (Sums | null)[] = [];
  const behind = (response: ProgramResponse, target: number): Sums | null => {
    if (!allowed(response)) return null;
    return target >= 0 ? (sums[target] ?? null) : ~target === outcome ? NOTHING_MORE : null;
  };
  for (let at = 0; at < size; at++) {
    let all: Sums | null = null;
    for (const [choice, response] of offers[offer[at]!]!.responses.entries()) {
      all = union(all, raised(behind(response, to[first[at]! + choice]!), response.total));
    }
    sums.push(all);
  }
  const marks = lowestIn(sums[start] ?? null, atLeast);
  if (marks === null) return null;
  const responses = walkOn(situations, marks, (offered, targets, left) =>
    offered.findIndex((response, choice) =>
      contains(behind(response, targets[choice]!), left - response.total),
    ),
  );
  return { responses, marks, lowest: true };
}

/** Takes, wherever enough can still be earned behind it, the choice behind which least can. */
function lowWay(situations: Situations, { outcome, atLeast, allowed }: Wanted, high: Ways): LowestWay {
  let marks = 0;
  const responses = walkOn(situations, atLeast, (offered, targets, left) => {
    const most = offered.map((response, choice) => {
      const target = targets[choice]!;
      const leads = target < 0 ? ~target === outcome : high.pick[target]! >= 0;
      const sum = response.total + (target < 0 ? 0 : high.worth[target]!);
      return allowed(response) && leads && sum >= left ? sum : Infinity;
    });
    const choice = most.indexOf(Math.min(...most));
    marks += offered[choice]!.total;
    return choice;
  });
  return { responses, marks, lowest: false };
}

/** Follows choices to the end, each told what is left to be earned. */
function walkOn(
  { start, offers, offer, first, to }: Situations,
  marks: number,
  choose: (offered: readonly ProgramResponse[], targets: Int32Array, left: number) => number,
): readonly ResponseKey[] {
  const keys: ResponseKey[] = [];
  let left = marks;
  for (let at = start; at >= 0;) {
    const offered = offers[offer[at]!]!.responses;
    const targets = to.subarray(first[at], first[at + 1]);
    const choice = choose(offered, targets, left);
    const response = offered[choice]!;
    keys.push(response.key);
    left -= response.total;
    at = targets[choice]!;
  }
  return keys;
}

/** A set of whole numbers: bit n stands for `least + n`. */
interface Sums {
  readonly least: number;
  readonly bits: bigint;
}

const NOTHING_MORE: Sums = { least: 0, bits: 1n };

function raised(sums: Sums | null, by: number): Sums | null {
  return sums && { least: sums.least + by, bits: sums.bits };
}

function union(one: Sums | null, other: Sums | null): Sums | null {
  if (one === null || other === null) return one ?? other;
  const least = Math.min(one.least, other.least);
  return {
    least,
    bits: (one.bits << BigInt(one.least - least)) | (other.bits << BigInt(other.least - least)),
  };
}

function contains(sums: Sums | null, value: number): boolean {
  return sums !== null && value >= sums.least && ((sums.bits >> BigInt(value - sums.least)) & 1n) === 1n;
}

function lowestIn(sums: Sums | null, atLeast: number): number | null {
  if (sums === null) return null;
  const from = Math.max(sums.least, atLeast);
  const bits = sums.bits >> BigInt(from - sums.least);
  if (bits === 0n) return null;
  return from + (bits & -bits).toString(2).length - 1;
}
