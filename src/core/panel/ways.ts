import type { Situations } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";

/**
 * A shortest way to every situation. Silence is taken only where nothing else leads there, because
 * "you said nothing" is an odd story to tell a reader.
 *
 * @returns ways by index of the situation
 */
export function nearestWays(situations: Situations): ReadonlyMap<number, readonly ResponseKey[]> {
  const ways = new Map<number, readonly ResponseKey[]>([[situations.start, []]]);
  walkOn(situations, ways, false);
  walkOn(situations, ways, true);
  return ways;
}

function walkOn(situations: Situations, ways: Map<number, readonly ResponseKey[]>, silently: boolean): void {
  const queue = [...ways.keys()];
  for (const index of queue) {
    for (const { response, to } of situations.at(index)?.choices ?? []) {
      if (to.kind === "outcome" || ways.has(to.index)) continue;
      if (response.kind === "silence" && !silently) continue;
      ways.set(to.index, [...(ways.get(index) ?? []), response.key]);
      queue.push(to.index);
    }
  }
}
