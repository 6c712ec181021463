import { describe, expect, it } from "vitest";
import { exchangesOf, momentsOf, transcript, turnsOf } from "../../../../src/core/debrief/index.ts";
import { explore, replay } from "../../../../src/core/engine/index.ts";
import type { ResponseKey, Scenario } from "../../../../src/core/model/index.ts";
import { modelPath } from "../../../../src/core/scoring/index.ts";
import { originalScenario } from "../../../support/library.ts";
import { aResponse, aScenario, aScene } from "../../../support/scenario-builder.ts";
import { programOf } from "../../../support/walkers.ts";

function looked(scenario: Scenario, responses: readonly ResponseKey[]) {
  const program = programOf(scenario);
  const explored = explore(program);
  if (!explored.ok) throw new Error(explored.code);
  const { trace, standing } = replay(program, responses);
  const turns = turnsOf(scenario, modelPath(program, explored.situations), trace);
  const exchanges = exchangesOf(transcript(scenario, program, trace, standing));
  return { turns, exchanges, moments: momentsOf(exchanges, turns) };
}

describe("a conversation looked at again", () => {
  it("has every response once, each after what was heard before it", () => {
    const { scenario, model } = originalScenario();
    const { exchanges, moments, turns } = looked(scenario, model.responses);
    expect(exchanges.map(({ step }) => step)).toEqual(turns.map(({ step }) => step));
    expect(exchanges.every(({ answer, step }) => answer.step === step)).toBe(true);
    expect(exchanges[0]).toMatchObject({
      heard: [{ text: "opening.context" }, { text: "opening.line" }],
      answer: { text: "opening.listen.say" },
      reply: { text: "opening.listen.reply" },
    });
    expect(moments.filter(({ part }) => part === "answered")).toHaveLength(turns.length);
  });

  it("leaves out what is said after the last response: nobody has answered it", () => {
    const { scenario } = originalScenario();
    expect(looked(scenario, ["opening.listen"]).exchanges).toHaveLength(1);
  });

  it("moves face and mood with the words", () => {
    const scenario = aScenario({
      scenes: [
        aScene("call", [aResponse("rude", "then", { mood: -1, reply: "hurt" }), aResponse("kind", "then")], {
          lines: [{ id: "one", voice: "wary", when: null }],
        }),
        aScene("then", [aResponse("wait", "end", { reply: "narration" }), aResponse("go", "end")]),
      ],
    });
    const { moments } = looked(scenario, ["call.rude", "then.wait"]);
    expect(moments.map(({ part, emotion, mood }) => [part, emotion, mood])).toEqual([
      ["heard", "wary", 3],
      ["answered", "hurt", 2],
      // A scene without lines and a narrated reply leave the face as it was.
      ["heard", "hurt", 2],
      ["answered", "hurt", 2],
    ]);
  });

  it("before the customer has spoken nobody knows how they sound", () => {
    const scenario = aScenario({ scenes: [aScene("call", [aResponse("a", "end"), aResponse("b", "end")])] });
    expect(looked(scenario, ["call.a"]).moments.map(({ emotion }) => emotion)).toEqual([null, "calm"]);
  });

  it("does not stop to listen where nothing new is heard", () => {
    const scenario = aScenario({
      scenes: [aScene("hub", [aResponse("ask", "hub", { once: true }), aResponse("offer", "end")])],
    });
    const { moments } = looked(scenario, ["hub.ask", "hub.offer"]);
    expect(moments.map(({ part, exchange }) => [exchange.step, part])).toEqual([
      [0, "heard"],
      [0, "answered"],
      [1, "answered"],
    ]);
  });
});
