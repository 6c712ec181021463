import { extremeWays, type Choice } from "../../engine/index.ts";
import { placeOf } from "../places.ts";
import { defineRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/**
 * S10: after one ordinary mistake in the first half of the best way, an outcome that is not bad can
 * still be reached, gates aside. A critical error may cost everything.
 */
export const beyondRepair = defineRule({
  code: "beyond-repair",
  origin: "S10",
  limits: { firstPercent: 50 },
  *check(subject, { firstPercent }) {
    const { situations, model } = subject;
    const hopeful = hopefulChoices(subject);
    const reported = new Set<string>();
    const half = Math.floor((model.situations.length * firstPercent) / 100);
    for (const { situation, response } of model.situations.slice(0, half)) {
      for (const choice of situations.at(situation)?.choices ?? []) {
        const { key, critical } = choice.response;
        if (choice.response === response || critical !== null || hopeful(choice) || reported.has(key))
          continue;
        reported.add(key);
        yield { at: placeOf(key), data: { response: key } };
      }
    }
  },
});

function hopefulChoices({ program, situations }: Subject): (choice: Choice) => boolean {
  const bearable = (outcome: number) => program.outcomes[outcome]?.kind !== "bad";
  const { pick } = extremeWays(situations, { weight: () => 0, ends: bearable });
  return ({ to }) => (to.kind === "situation" ? pick[to.index]! >= 0 : bearable(to.index));
}
