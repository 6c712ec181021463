import type { Choice, Situations } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";

/**
 * The shortest way from the start to a situation or choice that satisfies a goal, silences included;
 * null where there is none.
 *
 * @param goal asked of every situation (without a choice) and of every choice in it
 */
export function shortestWitness(
  situations: Situations,
  goal: (situation: number, choice: Choice | null) => boolean,
): readonly ResponseKey[] | null {
  const cameFrom = new Map<number, { readonly from: number; readonly choice: Choice } | null>();
  cameFrom.set(situations.start, null);
  const wayTo = (index: number): ResponseKey[] => {
    const keys: ResponseKey[] = [];
    for (let step = cameFrom.get(index); step; step = cameFrom.get(step.from))
      keys.push(step.choice.response.key);
    return keys.reverse();
  };
  const queue = [situations.start];
  for (const index of queue) {
    if (goal(index, null)) return wayTo(index);
    for (const choice of situations.list[index]?.choices ?? []) {
      if (goal(index, choice)) return [...wayTo(index), choice.response.key];
      if (choice.to.kind === "outcome" || cameFrom.has(choice.to.index)) continue;
      cameFrom.set(choice.to.index, { from: index, choice });
      queue.push(choice.to.index);
    }
  }
  return null;
}
