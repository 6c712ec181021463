import type { Turn } from "./debrief.ts";

/** Two tries at one scenario beside each other, from where they part. */
export interface Comparison {
  /** How many turns are the same in both before they part. */
  readonly shared: number;
  readonly rows: readonly ComparedRow[];
}

/** What stands side by side; null where one of the two conversations has nothing to set against it. */
export interface ComparedRow {
  readonly earlier: Turn | null;
  readonly later: Turn | null;
  /** Both have come to the same scene and answered alike. */
  readonly same: boolean;
}

/**
 * Aligns two conversations step by step. Where one of them took a detour the other waits, so that a
 * scene which both came through stands beside itself; what lies between is set side by side in order.
 */
export function compareTurns(earlier: readonly Turn[], later: readonly Turn[]): Comparison {
  const parting = earlier.findIndex((turn, step) => turn.response.key !== later[step]?.response.key);
  const shared = parting < 0 ? earlier.length : parting;
  const [one, other] = [earlier.slice(shared), later.slice(shared)];
  const rows: ComparedRow[] = [];
  let [from, against] = [0, 0];
  for (const [at, place] of [...meetings(one, other), [one.length, other.length] as const]) {
    const between = Math.max(at - from, place - against);
    for (let offset = 0; offset < between; offset++) {
      rows.push(rowOf(one.slice(from, at)[offset], other.slice(against, place)[offset]));
    }
    if (at < one.length) rows.push(rowOf(one[at], other[place]));
    [from, against] = [at + 1, place + 1];
  }
  return { shared, rows };
}

function rowOf(earlier: Turn | undefined, later: Turn | undefined): ComparedRow {
  const same = earlier !== undefined && earlier.response.key === later?.response.key;
  return { earlier: earlier ?? null, later: later ?? null, same };
}

/**
 * The places at which both stand in the same scene: the longest row of them that both come through in
 * order, those answered alike preferred.
 */
function meetings(one: readonly Turn[], other: readonly Turn[]): readonly (readonly [number, number])[] {
  /** The most that can still be matched from a pair of places on. */
  const worth = [...one, null].map(() => Array<number>(other.length + 1).fill(0));
  const value = (at: number, place: number) => worth[at]?.[place] ?? 0;
  const gain = (at: number, place: number) => {
    const [turn, match] = [one[at], other[place]];
    if (turn === undefined || turn.scene !== match?.scene) return 0;
    return turn.response.key === match.response.key ? 3 : 2;
  };
  for (let at = one.length - 1; at >= 0; at--) {
    for (let place = other.length - 1; place >= 0; place--) {
      const met = gain(at, place);
      const row = worth[at];
      if (row === undefined) continue;
      const together = met > 0 ? met + value(at + 1, place + 1) : 0;
      row[place] = Math.max(together, value(at + 1, place), value(at, place + 1));
    }
  }
  const found: (readonly [number, number])[] = [];
  for (let at = 0, place = 0; at < one.length && place < other.length;) {
    const met = gain(at, place);
    if (met > 0 && met + value(at + 1, place + 1) === value(at, place)) {
      found.push([at, place]);
      at++;
      place++;
    } else if (value(at + 1, place) === value(at, place)) at++;
    else place++;
  }
  return found;
}
