import type { Choice, Situations } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";

/** The situations that one can be in without knowing a fact. */
export interface Unaware {
  /** Indices of situations, nearest first. */
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
export function unawareOf(situations: Situations, learns: (key: ResponseKey) => boolean | null): Unaware {
  const cameFrom = new Map<number, Step | null>([[nodeOf(situations.start, false), null]]);
  const queue = [nodeOf(situations.start, false)];
  const unaware: number[] = [];
  for (const node of queue) {
    const situation = node >> 1;
    const known = (node & 1) === 1;
    if (!known) unaware.push(situation);
    for (const choice of situations.list[situation]?.choices ?? []) {
      if (choice.to.kind === "outcome") continue;
      const next = nodeOf(choice.to.index, learns(choice.response.key) ?? known);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, { node, choice });
      queue.push(next);
    }
  }
  return {
    situations: unaware,
    wayTo(situation, most) {
      const keys: ResponseKey[] = [];
      let step = cameFrom.get(nodeOf(situation, false));
      while (step && keys.length < most) {
        keys.push(step.choice.response.key);
        step = cameFrom.get(step.node);
      }
      return keys.reverse();
    },
  };
}

interface Step {
  readonly node: number;
  readonly choice: Choice;
}

function nodeOf(situation: number, known: boolean): number {
  return situation * 2 + (known ? 1 : 0);
}
