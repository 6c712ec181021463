import type { Situations } from "../../engine/index.ts";
import type { ModelPath } from "../../scoring/index.ts";
import { placeOf } from "../places.ts";
import { defineRule } from "../rule.ts";

/**
 * M10: mending earns at most half of what the mistake had cost. A recovery scene is one that only
 * mistakes lead to; a mistake's cost is what the best way from there on falls behind, and what the
 * mending then brings back.
 */
export const repairPays = defineRule({
  code: "repair-pays",
  origin: "M10",
  limits: { percent: 50 },
  *check({ situations, model, program }, { percent }) {
    const repairs = repairsByScene(situations, model);
    for (const { id, index } of program.scenes) {
      const repair = repairs.get(index);
      if (!repair || repair.regained * 100 <= percent * (repair.net + repair.regained)) continue;
      yield {
        at: placeOf(id),
        data: { scene: id, marks: repair.regained, lost: repair.net + repair.regained, percent },
        related: [{ path: placeOf(repair.mistake), label: "mistake" }],
      };
    }
  },
});

interface Repair {
  readonly mistake: string;
  /** Marks of the recovery scene's best response. */
  readonly regained: number;
  /** Marks lost for good. */
  readonly net: number;
}

/** For each recovery scene the mistake that it mends most cheaply; null where a best way leads in. */
function repairsByScene(
  { size, offers, offer, first, to }: Situations,
  { ways: { worth, pick } }: ModelPath,
): ReadonlyMap<number, Repair | null> {
  const repairs = new Map<number, Repair | null>();
  for (let at = 0; at < size; at++) {
    const { scene, responses } = offers[offer[at]!]!;
    for (let choice = 0; choice < responses.length; choice++) {
      const target = to[first[at]! + choice]!;
      const next = offers[offer[target] ?? -1];
      if (next === undefined || next.scene === scene) continue;
      const { index } = next.scene;
      const { key, total } = responses[choice]!;
      const net = worth[at]! - (total + worth[target]!);
      const known = repairs.get(index);
      if (net <= 0) repairs.set(index, null);
      if (net <= 0 || known === null) continue;
      const regained = next.responses[pick[target]!]?.total ?? 0;
      if (known === undefined || regained - net > known.regained - known.net) {
        repairs.set(index, { mistake: key, regained, net });
      }
    }
  }
  return repairs;
}
