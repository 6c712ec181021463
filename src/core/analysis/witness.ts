import type { ProgramResponse, Situations } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";

/** Whether a choice is what is looked for; `to` is a situation, or `~index` of an outcome. */
export type Goal = (response: ProgramResponse, to: number) => boolean;

/**
 * The shortest way to a choice that satisfies a goal, that choice and silences included; null where
 * there is none.
 *
 * @param from where the way begins; the start, if left out
 */
export function shortestWitness(
  { size, start, offers, offer, first, to }: Situations,
  goal: Goal,
  from = start,
): readonly ResponseKey[] | null {
  /** By situation: the one before it on the way, or -1, and which choice leads on. */
  const before = new Int32Array(size).fill(-1);
  const by = new Int32Array(size);
  const keyOf = (at: number, choice: number) => offers[offer[at]!]!.responses[choice]!.key;
  const wayTo = (index: number): ResponseKey[] => {
    const keys: ResponseKey[] = [];
    for (let at = index; at !== from; at = before[at]!) keys.push(keyOf(before[at]!, by[at]!));
    return keys.reverse();
  };
  const queue = size > 0 ? [from] : [];
  for (const at of queue) {
    const { responses } = offers[offer[at]!]!;
    for (let choice = 0; choice < responses.length; choice++) {
      const target = to[first[at]! + choice]!;
      if (goal(responses[choice]!, target)) return [...wayTo(at), keyOf(at, choice)];
      if (target < 0 || target === from || before[target]! >= 0) continue;
      before[target] = at;
      by[target] = choice;
      queue.push(target);
    }
  }
  return null;
}
