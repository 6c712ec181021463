import { placeOf } from "../places.ts";
import { defineRule } from "../rule.ts";

/**
 * S03, O01: a decision offers a choice, and not more than one can weigh. Three plausible responses
 * measure as well as five; what counts is how many are offered at once.
 */
export const responseCount = defineRule({
  code: "response-count",
  origin: "S03, O01",
  limits: { fewest: 2, most: 5, usualFrom: 3, usualTo: 4 },
  *check({ program, situations }, { fewest, most, usualFrom, usualTo }) {
    const offered = new Map<string, number>();
    for (const { scene, spoken } of situations.offers) {
      offered.set(scene.id, Math.max(offered.get(scene.id) ?? 0, spoken));
    }
    for (const { id } of program.scenes) {
      const count = offered.get(id);
      if (count === undefined || (count >= usualFrom && count <= usualTo)) continue;
      yield {
        at: placeOf(id),
        data: {
          scene: id,
          count,
          from: usualFrom,
          to: usualTo,
          context: count < fewest ? "single" : count < usualFrom ? "few" : "many",
        },
        severity: count < fewest || count > most ? "error" : "warning",
      };
    }
  },
});
