import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { available, begin, explore, sceneAt, take, type Standing } from "../../src/core/engine/index.ts";
import type { Scenario } from "../../src/core/model/index.ts";
import { scenarios } from "../support/generate-scenario.ts";
import { aCondition, aResponse, aScenario, aScene } from "../support/scenario-builder.ts";
import { programOf } from "../support/walkers.ts";

/*
 * `explore` makes one situation of states that differ in nothing that matters. Whoever plays must
 * not notice: at every step of every play the situation offers what the scene offers, and leads where
 * the rules lead.
 */

/** Every other scene takes facts away where it would bring them up. */
function withClears(scenario: Scenario): Scenario {
  const scenes = scenario.scenes.map((scene, index) => ({
    ...scene,
    responses: scene.responses.map((response) =>
      index % 2 === 1 ? { ...response, set: [], clear: response.set } : response,
    ),
  }));
  return { ...scenario, scenes };
}

function situationsOf(scenario: Scenario) {
  const program = programOf(scenario);
  const explored = explore(program);
  if (!explored.ok) throw new Error(explored.code);
  return { program, situations: explored.situations };
}

describe("the situations", () => {
  it("offer and lead to what the rules do, at every step of every play", () => {
    fc.assert(
      fc.property(
        scenarios({ scenes: 8, guarded: 0.5, once: 0.3 }).map(withClears),
        fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
        (scenario, picks) => {
          const { program, situations } = situationsOf(scenario);
          let standing: Standing = begin(program);
          for (const pick of picks) {
            const scene = sceneAt(program, standing.at);
            if (scene === null) break;
            const index = situations.find(scene.index, standing.state) ?? -1;
            const here = situations.at(index);
            const offered = scene.responses.filter((response) => available(response, standing.state));
            expect(here?.scene).toBe(scene);
            expect(here?.choices.map(({ response }) => response)).toEqual(offered);
            for (const { response, to } of here?.choices ?? []) {
              const step = take(scene, response, standing.state);
              expect(to).toEqual(
                step.to.kind === "outcome"
                  ? { kind: "outcome", index: step.to.index }
                  : { kind: "situation", index: situations.find(step.to.index, step.after) },
              );
            }
            const chosen = offered[pick % Math.max(1, offered.length)];
            if (chosen === undefined) break;
            const step = take(scene, chosen, standing.state);
            standing = { at: step.to, state: step.after };
          }
        },
      ),
      { seed: 20_260_113, numRuns: 300 },
    );
  });

  it("stand in an order in which each comes after those it leads to, the start last", () => {
    fc.assert(
      fc.property(scenarios({ scenes: 8, guarded: 0.5, once: 0.4 }), (scenario) => {
        const { program, situations } = situationsOf(scenario);
        const { first, to, size, start } = situations;
        for (let at = 0; at < size; at++) {
          for (const target of to.subarray(first[at], first[at + 1])) expect(target).toBeLessThan(at);
          const here = situations.at(at);
          if (here !== undefined) expect(situations.find(here.scene.index, here.state)).toBe(at);
        }
        expect(start).toBe(size - 1);
        expect(situations.find(program.start, program.initial)).toBe(start);
      }),
      { seed: 20_260_114, numRuns: 200 },
    );
  });
});

describe("what makes no difference makes no situation of its own:", () => {
  const whether = (fact: string) => aResponse("told", "end", { when: aCondition({ knows: [fact] }) });

  it("a fact that is overwritten before it is read", () => {
    const scenes = (cleared: readonly string[]) => [
      aScene("first", [aResponse("tell", "second", { set: ["fact"] }), aResponse("keep", "second")]),
      aScene("second", [aResponse("on", "third", { clear: cleared })]),
      aScene("third", [whether("fact"), aResponse("on", "end")]),
    ];
    const facts = [{ id: "fact", hidden: false }];
    expect(situationsOf(aScenario({ scenes: scenes([]), facts })).situations.size).toBe(5);
    expect(situationsOf(aScenario({ scenes: scenes(["fact"]), facts })).situations.size).toBe(3);
  });

  it("moods that no later condition tells apart", () => {
    const scenes = (moodAtLeast: number) => [
      aScene("first", [
        aResponse("soothe", "second", { mood: 1 }),
        aResponse("ask", "second"),
        aResponse("annoy", "second", { mood: -1 }),
      ]),
      aScene("second", [aResponse("on", "third", { mood: 1 })]),
      aScene("third", [
        aResponse("more", "end", { when: aCondition({ moodAtLeast }) }),
        aResponse("on", "end"),
      ]),
    ];
    // From a mood of 3 the second scene is entered with 2, 3 or 4, the third with 3, 4 or 5.
    expect(situationsOf(aScenario({ scenes: scenes(4) })).situations.size).toBe(1 + 2 + 2);
    expect(situationsOf(aScenario({ scenes: scenes(2) })).situations.size).toBe(1 + 1 + 1);
  });

  it("a scene with more responses than a number has bits still tells its offers apart", () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      aResponse(`response-${index}`, "end", { when: index === 39 ? aCondition({ knows: ["fact"] }) : null }),
    );
    const scenes = [
      aScene("first", [aResponse("tell", "second", { set: ["fact"] }), aResponse("keep", "second")]),
      aScene("second", many),
    ];
    const { situations } = situationsOf(aScenario({ scenes, facts: [{ id: "fact", hidden: false }] }));
    expect(situations.offers.map(({ responses }) => responses.length)).toEqual(
      expect.arrayContaining([39, 40]),
    );
  });
});
