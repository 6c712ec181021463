import type { Situations } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";

/** The situations that one can be in without knowing a fact. */
export interface Unaware {
  /** Their numbers, nearest first. */
  readonly situations: readonly number[];
  /** The last steps, at most so many, of the shortest way to one of them. */
  wayTo(situation: number, most: number): readonly ResponseKey[];
}

/**
 * Walks every situation twice, with and without the fact. For facts that no condition reads: the
 * engine does not carry them.
 *
 * @param learns whether a response makes the fact known (true), forgotten (false) or neither (null)
 */
export function unawareOf(
  { size, start, offers, offer, first, to }: Situations,
  learns: (key: ResponseKey) => boolean | null,
): Unaware {
  const learnt = offers.map(({ responses }) => responses.map(({ key }) => learns(key)));
  /** By node: the one before it on the shortest way, or one of these two; and which choice leads on. */
  const before = new Int32Array(2 * size).fill(UNSEEN);
  const by = new Int32Array(2 * size);
  const beginning = nodeOf(start, false);
  before[beginning] = NONE;
  const queue = [beginning];
  const unaware: number[] = [];
  for (const node of queue) {
    const at = node >> 1;
    const known = (node & 1) === 1;
    if (!known) unaware.push(at);
    const learntHere = learnt[offer[at]!]!;
    for (let choice = 0; choice < learntHere.length; choice++) {
      const target = to[first[at]! + choice]!;
      if (target < 0) continue;
      const next = nodeOf(target, learntHere[choice] ?? known);
      if (before[next] !== UNSEEN) continue;
      before[next] = node;
      by[next] = choice;
      queue.push(next);
    }
  }
  return {
    situations: unaware,
    wayTo(situation, most) {
      const keys: ResponseKey[] = [];
      for (let node = nodeOf(situation, false); keys.length < most; node = before[node]!) {
        const from = before[node] ?? NONE;
        if (from < 0) break;
        keys.push(offers[offer[from >> 1]!]!.responses[by[node]!]!.key);
      }
      return keys.reverse();
    },
  };
}

const NONE = -1;
const UNSEEN = -2;

function nodeOf(situation: number, known: boolean): number {
  return situation * 2 + (known ? 1 : 0);
}
