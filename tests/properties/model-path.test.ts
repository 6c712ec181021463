import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  available,
  begin,
  explore,
  replay,
  sceneAt,
  take,
  type Program,
  type Standing,
  type Step,
} from "../../src/core/engine/index.ts";
import { modelPath, score } from "../../src/core/scoring/index.ts";
import { scenarios } from "../support/generate-scenario.ts";
import { foldWalk, programOf } from "../support/walkers.ts";

describe("the model path", () => {
  it("is the best of all paths, found without trying them all", () => {
    fc.assert(
      fc.property(scenarios({ scenes: 5, once: 0.2 }), (scenario) => {
        const program = programOf(scenario);
        expect(modelOf(program).marks).toBe(bestByTrying(program, begin(program)));
      }),
      { seed: 20_260_110, numRuns: 200 },
    );
  });

  it("can be played, and scores its own marks", () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const program = programOf(scenario);
        const model = modelOf(program);
        const { trace, standing, refused } = replay(program, model.responses);
        expect(refused).toBeNull();
        expect(standing.at.kind).toBe("outcome");
        expect(score(program, model, trace).earned).toBe(model.marks);
        for (const each of trace) {
          const judged = model.judge(each.scene, each.before, each.response);
          expect(judged).toEqual({ best: each.response, shortfall: 0, diverges: false });
        }
      }),
      { seed: 20_260_111, numRuns: 200 },
    );
  });

  it("is never beaten: every score lies between 0 and 100", () => {
    fc.assert(
      fc.property(scenarios(), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (scenario, picks) => {
        const program = programOf(scenario);
        const model = modelOf(program);
        const { trace } = replay(
          program,
          foldWalk(program, picks).map((said) => said.response),
        );
        const result = score(program, model, trace);
        const spoke = trace.every((each) => each.response.kind !== "silence");
        if (spoke) expect(result.earned).toBeLessThanOrEqual(model.marks);
        expect(result.total).toBeGreaterThanOrEqual(0);
        expect(result.total).toBeLessThanOrEqual(100);
        const keys = trace.map((each) => each.response.key);
        expect(new Set(keys).size, "a response scores once").toBe(keys.length);
      }),
      { seed: 20_260_112, numRuns: 200 },
    );
  });
});

function modelOf(program: Program) {
  const explored = explore(program);
  if (!explored.ok) throw new Error(explored.code);
  return modelPath(program, explored.situations);
}

function bestByTrying(program: Program, standing: Standing): number {
  const scene = sceneAt(program, standing.at);
  if (scene === null) return 0;
  const offered = scene.responses.filter(
    (response) => response.kind !== "silence" && available(response, standing.state),
  );
  const steps = offered.map((response): Step => take(scene, response, standing.state));
  const totals = steps.map(
    (each) => each.response.total + bestByTrying(program, { at: each.to, state: each.after }),
  );
  return Math.max(...totals);
}
