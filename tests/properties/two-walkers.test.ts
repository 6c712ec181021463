import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { begin, compileMachine, step } from "../../src/core/engine/index.ts";
import { generateScenario, scenarios } from "../support/generate-scenario.ts";
import { actorWalk, foldWalk, pickStep, programOf } from "../support/walkers.ts";

describe("the XState actor and step", () => {
  it("tell the same story on generated scenarios, offered the same responses", () => {
    fc.assert(
      fc.property(scenarios(), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (scenario, picks) => {
        const program = programOf(scenario);
        const folded = foldWalk(program, picks);
        expect(
          actorWalk(
            program,
            folded.map((said) => said.response),
          ),
        ).toEqual(folded);
      }),
      { seed: 20_260_101, numRuns: 400 },
    );
  });

  it("refuse the same responses", () => {
    fc.assert(
      fc.property(scenarios(), fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (scenario, picks) => {
        const program = programOf(scenario);
        const everything = program.scenes.flatMap((scene) => scene.responses.map((each) => each.key));
        const actor = createActor(compileMachine(program)).start();
        let standing = begin(program);
        for (const pick of picks) {
          for (const key of everything) {
            expect(actor.getSnapshot().can({ type: key }), key).toBe(step(program, standing, key).ok);
          }
          const next = pickStep(program, standing, pick);
          if (next === null) break;
          actor.send({ type: next.response.key });
          standing = { at: next.to, state: next.after };
        }
      }),
      { seed: 20_260_102, numRuns: 60 },
    );
  });

  it("agree on a long scenario with many merges", () => {
    const program = programOf(generateScenario(7, { scenes: 60, reach: 5, facts: 8 }));
    for (let seed = 0; seed < 50; seed++) {
      const picks = Array.from({ length: 120 }, (_, index) => (seed * 31 + index * 17) % 23);
      const folded = foldWalk(program, picks);
      expect(
        actorWalk(
          program,
          folded.map((said) => said.response),
        ),
      ).toEqual(folded);
    }
  });
});
