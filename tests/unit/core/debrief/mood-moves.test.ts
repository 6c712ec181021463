import { describe, expect, it } from "vitest";
import { moodMoves, turnsOf } from "../../../../src/core/debrief/index.ts";
import { explore, replay } from "../../../../src/core/engine/index.ts";
import type { Response, ResponseKey, Scenario, Scene } from "../../../../src/core/model/index.ts";
import { modelPath } from "../../../../src/core/scoring/index.ts";
import { aResponse, aScenario, aScene, aSilence } from "../../../support/scenario-builder.ts";
import { programOf } from "../../../support/walkers.ts";

function moves(scenario: Scenario, ...responses: readonly ResponseKey[]) {
  const program = programOf(scenario);
  const explored = explore(program);
  if (!explored.ok) throw new Error(explored.code);
  const { trace, refused } = replay(program, responses);
  if (refused !== null) throw new Error(JSON.stringify(refused));
  const turns = turnsOf(scenario, modelPath(program, explored.situations), trace);
  return moodMoves(scenario, program, trace, turns);
}

/** One decision between something good and what the test is about. */
function oneDecision(tested: Response, scene: Partial<Scene> = {}, later: readonly Scene[] = []) {
  const good = aResponse("good", "end", { marks: { respect: 2 }, mood: 1, behaviours: ["listen"] });
  return aScenario({ scenes: [aScene("call", [good, tested], scene), ...later] });
}

describe("why the mood moved", () => {
  it("says nothing of turns that left it where it was", () => {
    expect(moves(oneDecision(aResponse("plain", "end")), "call.plain")).toEqual([]);
    // At the end of the scale there is no further to fall.
    const furious = oneDecision(aResponse("rude", "end", { mood: -1 }));
    expect(moves({ ...furious, customer: { ...furious.customer, mood: 1 } }, "call.rude")).toEqual([]);
  });

  it("a fall comes with the response, its lapses and how the customer sounded", () => {
    const rude = aResponse("rude", "end", { mood: -1, reply: "hurt", lapses: ["argue"] });
    expect(moves(oneDecision(rude), "call.rude")).toMatchObject([
      {
        direction: "fell",
        felt: "hurt",
        twist: null,
        turn: { response: { key: "call.rude" }, lapses: ["argue"], moodBefore: 3, moodAfter: 2 },
      },
    ]);
  });

  it("a rise comes with what was done well", () => {
    expect(moves(oneDecision(aResponse("plain", "end")), "call.good")).toMatchObject([
      { direction: "rose", felt: "calm", twist: null, turn: { behaviours: ["listen"] } },
    ]);
  });

  it("a fall after the best there was to say is no fault", () => {
    const honest = aResponse("honest", "end", { marks: { honest: 2 }, mood: -1 });
    const worse = aResponse("worse", "end");
    const scenario = aScenario({ scenes: [aScene("bad-news", [honest, worse])] });
    expect(moves(scenario, "bad-news.honest")).toMatchObject([{ direction: "fell", twist: "no-better" }]);
  });

  it("a rise by empty words is borrowed", () => {
    const promise = aResponse("promise", "end", { marks: { honest: -1 }, mood: 1 });
    expect(moves(oneDecision(promise), "call.promise")).toMatchObject([
      { direction: "rose", twist: "borrowed" },
    ]);
  });

  it("a response without a spoken reply is felt in the next words, or not known", () => {
    const silent = { mood: -1, reply: "narration" } as const;
    const next = aScene("next", [aResponse("on", "end"), aResponse("off", "end")], {
      lines: [
        { id: "ring", voice: "narration", when: null },
        { id: "first", voice: "cold", when: null },
      ],
    });
    const led = oneDecision(aResponse("wait", "next", silent), {}, [next]);
    expect(moves(led, "call.wait", "next.on")).toMatchObject([{ felt: "cold" }]);
    expect(moves(oneDecision(aResponse("wait", "end", silent)), "call.wait")).toMatchObject([{ felt: null }]);
  });

  it("silence that cost patience is told like any other answer", () => {
    const silence = aSilence("end", { mood: -1, reply: "angry" });
    const scenario = oneDecision(aResponse("plain", "end"), { time: 60, silence });
    expect(moves(scenario, "call.silence")).toMatchObject([
      { direction: "fell", felt: "angry", turn: { response: { kind: "silence" } } },
    ]);
  });
});
