import { worthOf } from "../../analysis/index.ts";
import type { Choice, Situations } from "../../engine/index.ts";
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
  *check({ situations, program }, { percent }) {
    const worth = worthOf(situations);
    const repairs = repairsByScene(situations, worth);
    for (const { id } of program.scenes) {
      const repair = repairs.get(id);
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
  situations: Situations,
  worth: readonly number[],
): ReadonlyMap<string, Repair | null> {
  const worthAfter = ({ response, to }: Choice) =>
    response.total + (to.kind === "situation" ? (worth[to.index] ?? 0) : 0);
  const repairs = new Map<string, Repair | null>();
  for (const [index, situation] of situations.list.entries()) {
    for (const choice of situation.choices) {
      if (choice.to.kind === "outcome") continue;
      const next = situations.list[choice.to.index];
      if (next === undefined || next.scene === situation.scene) continue;
      const { id } = next.scene;
      const net = (worth[index] ?? 0) - worthAfter(choice);
      const known = repairs.get(id);
      if (net <= 0) repairs.set(id, null);
      if (net <= 0 || known === null) continue;
      const best = next.choices.find((each) => worthAfter(each) === worth[choice.to.index]);
      const regained = best?.response.total ?? 0;
      if (known === undefined || regained - net > known.regained - known.net) {
        repairs.set(id, { mistake: choice.response.key, regained, net });
      }
    }
  }
  return repairs;
}
