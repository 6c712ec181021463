import type { Choice, Situations } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";

export interface LowestWay {
  readonly responses: readonly ResponseKey[];
  readonly marks: number;
}

/**
 * The way to an outcome with the lowest sum of marks that is still at least a given one; null where
 * there is none. Exact: every sum with which the outcome can be reached is kept for every situation.
 *
 * @param allowed which choices the way may take
 */
export function lowestWay(
  situations: Situations,
  outcome: number,
  atLeast: number,
  allowed: (choice: Choice) => boolean,
): LowestWay | null {
  const ahead = (choice: Choice) => {
    if (!allowed(choice)) return null;
    if (choice.to.kind === "situation") return sums[choice.to.index] ?? null;
    return choice.to.index === outcome ? NOTHING_MORE : null;
  };
  const sums: (Sums | null)[] = [];
  for (const { choices } of situations.list) {
    sums.push(choices.reduce<Sums | null>((all, choice) => union(all, raised(ahead(choice), choice)), null));
  }
  const marks = lowestIn(sums[situations.start] ?? null, atLeast);
  if (marks === null) return null;

  const responses: ResponseKey[] = [];
  let left = marks;
  for (let at: number | null = situations.start; at !== null;) {
    const rest: number = left;
    const choice: Choice | undefined = situations.list[at]?.choices.find((each) =>
      contains(ahead(each), rest - each.response.total),
    );
    if (choice === undefined) return null;
    responses.push(choice.response.key);
    left -= choice.response.total;
    at = choice.to.kind === "situation" ? choice.to.index : null;
  }
  return { responses, marks };
}

/** A set of whole numbers: bit n stands for `least + n`. */
interface Sums {
  readonly least: number;
  readonly bits: bigint;
}

const NOTHING_MORE: Sums = { least: 0, bits: 1n };

function raised(sums: Sums | null, { response }: Choice): Sums | null {
  return sums && { least: sums.least + response.total, bits: sums.bits };
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
