import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyPolicy,
  BLIND_STRATEGIES,
  blindPolicy,
  PASS_MARK,
  type Policy,
} from "../../src/core/analysis/index.ts";
import { explore, type Situations } from "../../src/core/engine/index.ts";
import { modelPath } from "../../src/core/scoring/index.ts";
import { scenarios } from "../support/generate-scenario.ts";
import { programOf } from "../support/walkers.ts";

/** What a policy earns, play by play. */
function byTrying(situations: Situations, policy: Policy, passMarks: number): { pass: number; sum: number } {
  const result = { pass: 0, sum: 0 };
  const go = (index: number, chance: number, marks: number, critical: boolean) => {
    const choices = (situations.at(index)?.choices ?? []).filter(
      ({ response }) => response.kind !== "silence",
    );
    const weights = policy(choices.map(({ response }) => response));
    for (const [at, { response, to }] of choices.entries()) {
      const weight = chance * (weights[at] ?? 0);
      const sum = marks + response.total;
      const wrong = critical || response.critical !== null;
      if (weight === 0) continue;
      if (to.kind === "situation") go(to.index, weight, sum, wrong);
      else {
        result.sum += weight * Math.max(0, sum);
        if (!wrong && Math.max(0, sum) * 100 >= passMarks) result.pass += weight;
      }
    }
  };
  go(situations.start, 1, 0, false);
  return result;
}

const cases = fc
  .tuple(scenarios({ scenes: 5 }), fc.constantFrom(...BLIND_STRATEGIES))
  .map(([scenario, strategy]) => {
    const program = programOf(scenario);
    const explored = explore(program);
    if (!explored.ok) throw new Error(explored.code);
    const { situations } = explored;
    return { situations, model: modelPath(program, situations), policy: blindPolicy(strategy) };
  })
  .filter(({ model }) => model.marks > 0);

describe("what a policy earns", () => {
  it("is the sum over all plays", () => {
    fc.assert(
      fc.property(cases, ({ situations, model, policy }) => {
        const { pass, sum } = byTrying(situations, policy, PASS_MARK * model.marks);
        const exact = applyPolicy(situations, model, policy);
        expect(exact.sampled).toBeNull();
        expect(exact.pass).toBeCloseTo(pass, 12);
        expect(exact.mean).toBeCloseTo((sum * 100) / model.marks, 9);
      }),
      { seed: 20_260_115, numRuns: 100 },
    );
  });

  it("is about that much when plays are drawn, and it says so", () => {
    fc.assert(
      fc.property(cases, ({ situations, model, policy }) => {
        const exact = applyPolicy(situations, model, policy);
        const drawn = applyPolicy(situations, model, policy, 0);
        expect(drawn.sampled).not.toBeNull();
        // Twice the half-width of a 95 % interval; the seed is fixed.
        expect(Math.abs(drawn.pass - exact.pass)).toBeLessThan(2 * (drawn.sampled?.error ?? 0));
        expect(drawn.hits).toBe(exact.hits);
      }),
      { seed: 20_260_116, numRuns: 8 },
    );
  });
});
