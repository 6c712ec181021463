import { describe, expect, it } from "vitest";
import { compileProgram, explore, replay, type Program } from "../../../../src/core/engine/index.ts";
import type { ResponseKey, Scenario } from "../../../../src/core/model/index.ts";
import { modelPath, resolveOutcome, score } from "../../../../src/core/scoring/index.ts";
import {
  aCondition,
  aResponse,
  aScenario,
  aScene,
  aSilence,
  anOutcome,
} from "../../../support/scenario-builder.ts";

/* Every figure here was worked out with pencil and paper from scoring §2-5. */

describe("a short call with a slip and a recovery", () => {
  // Best: greet +2, check +2 (1 respect, 1 honest), close +1 = 5. Rushing loses 3 and wins 1 back.
  const call = aScenario({
    scenes: [
      aScene("greeting", [
        aResponse("greet", "checking", { marks: { respect: 2 } }),
        aResponse("rush", "regret", { marks: { respect: -1 } }),
      ]),
      aScene("regret", [
        aResponse("own-up", "checking", { marks: { respect: 1 } }),
        aResponse("explain", "checking", { marks: { respect: -2 } }),
      ]),
      aScene("checking", [
        aResponse("check", "closing", { marks: { respect: 1, honest: 1 } }),
        aResponse("guess", "closing", { marks: { respect: 1, honest: -2 }, critical: "deceit" }),
      ]),
      aScene("closing", [
        aResponse("agree", "kept", { marks: { followup: 1 } }),
        aResponse("thank", "kept", { marks: {} }),
      ]),
    ],
    outcomes: [
      anOutcome("kept", { kind: "best", gate: { scoreAtLeast: 60, noCritical: true, otherwise: "lost" } }),
      anOutcome("lost", { kind: "mixed" }),
    ],
  });

  it("the model path is greet, check, agree: five marks", () => {
    const { model, program } = prepared(call);
    expect(model.responses).toEqual(["greeting.greet", "checking.check", "closing.agree"]);
    expect(model.marks).toBe(5);
    expect(byPrinciple(program, model.principles)).toEqual({ respect: 3, honest: 1, followup: 1 });
  });

  it("everything right is 100, and the gate opens", () => {
    const played = playedBy(call, ["greeting.greet", "checking.check", "closing.agree"]);
    expect(played.score).toMatchObject({ earned: 5, available: 5, total: 100, criticals: [] });
    expect(played.outcome).toBe("kept");
  });

  it("one slip and its recovery: 3 of 5 is 60, just enough for the gate", () => {
    const played = playedBy(call, ["greeting.rush", "regret.own-up", "checking.check", "closing.agree"]);
    expect(played.score.earned).toBe(3);
    expect(played.score.total).toBe(60);
    expect(played.outcome).toBe("kept");
    expect(played.bars).toEqual({ respect: 33, honest: 100, followup: 100 });
  });

  it("two of five is 40: the gate sends the story elsewhere", () => {
    const played = playedBy(call, ["greeting.rush", "regret.own-up", "checking.check", "closing.thank"]);
    expect(played.score.total).toBe(40);
    expect(played.outcome).toBe("lost");
  });

  it("a critical error closes the gate whatever the score", () => {
    const played = playedBy(call, ["greeting.greet", "checking.guess", "closing.agree"]);
    expect(played.score).toMatchObject({ earned: 2, criticals: [{ id: "deceit", step: 1 }] });
    expect(played.outcome).toBe("lost");
    expect(played.bars).toEqual({ respect: 100, honest: 0, followup: 100 });
  });

  it("less than nothing is shown as 0, not below", () => {
    const played = playedBy(call, ["greeting.rush", "regret.explain", "checking.guess", "closing.thank"]);
    expect(played.score).toMatchObject({ earned: -4, total: 0 });
  });

  it("bars over fewer than four marks are faint; three marks say nothing about a person", () => {
    const played = playedBy(call, ["greeting.greet", "checking.check", "closing.agree"]);
    expect(played.score.principles.every((principle) => principle.faint)).toBe(true);
  });
});

describe("questions asked once", () => {
  // Both questions and then the offer: 1 + 1 + 2 = 4. The offer is better once the deadline is known.
  const questions = aScenario({
    facts: [{ id: "deadline", hidden: true }],
    scenes: [
      aScene("urgent", [
        aResponse("ask-when", "urgent", { once: true, marks: { timely: 1 }, set: ["deadline"] }),
        aResponse("ask-where", "urgent", { once: true, marks: { professional: 1 } }),
        aResponse("offer", [
          { when: aCondition({ knows: ["deadline"] }), to: "fitting" },
          { when: null, to: "end" },
        ]),
      ]),
      aScene("fitting", [
        aResponse("hand-over", "end", { marks: { professional: 2 } }),
        aResponse("wave", "end", {}),
      ]),
    ],
  });

  it("ties inside the hub go by the authored order, and each question scores once", () => {
    const { model } = prepared(questions);
    expect(model.responses).toEqual([
      "urgent.ask-when",
      "urgent.ask-where",
      "urgent.offer",
      "fitting.hand-over",
    ]);
    expect(model.marks).toBe(4);
  });

  it("the other order earns the same and is no divergence", () => {
    const { program, model } = prepared(questions);
    const { trace } = replay(program, [
      "urgent.ask-where",
      "urgent.ask-when",
      "urgent.offer",
      "fitting.hand-over",
    ]);
    expect(score(program, model, trace).total).toBe(100);
    expect(trace.map((step) => model.judge(step.scene, step.before, step.response).diverges)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("asking twice is refused, and names the question", () => {
    const { program } = prepared(questions);
    const { refused } = replay(program, ["urgent.ask-when", "urgent.ask-when"]);
    expect(refused).toEqual({
      at: 1,
      refusal: { code: "already-asked", response: "urgent.ask-when", scene: "urgent" },
    });
  });

  it("without the deadline the story ends early: 1 of 4", () => {
    const played = playedBy(questions, ["urgent.ask-where", "urgent.offer"]);
    expect(played.score).toMatchObject({ earned: 1, total: 25 });
  });
});

describe("silence", () => {
  const waiting = aScenario({
    scenes: [
      aScene(
        "hold",
        [aResponse("say-how-long", "end", { marks: { timely: 2 } }), aResponse("mumble", "end", {})],
        { time: 30, silence: aSilence("end", { marks: { timely: -1 }, mood: -1 }) },
      ),
    ],
  });

  it("costs what its author wrote, and never stands on the model path", () => {
    expect(prepared(waiting).model.responses).toEqual(["hold.say-how-long"]);
    const played = playedBy(waiting, ["hold.silence"]);
    expect(played.score).toMatchObject({ earned: -1, available: 2, total: 0 });
  });

  it("is illegal where no clock runs", () => {
    const calm = aScenario({ scenes: [aScene("hold", [aResponse("wait", "end"), aResponse("go", "end")])] });
    const { refused } = replay(prepared(calm).program, ["hold.silence"]);
    expect(refused?.refusal.code).toBe("unknown-response");
  });
});

describe("mood", () => {
  // From 2: hurt him twice and the meter stays at 1; soothe twice and it stands at 3, not at 2.
  const moody = aScenario({
    customer: { portrait: "man-60-grey", mood: 2 },
    scenes: [
      aScene("first", [
        aResponse("hurt", "second", { mood: -2, marks: { respect: -2 } }),
        aResponse("soothe", "second", { mood: 1, marks: { respect: 1 } }),
      ]),
      aScene("second", [
        aResponse(
          "soothe",
          [
            { when: aCondition({ moodAtLeast: 4 }), to: "warm" },
            { when: null, to: "end" },
          ],
          {
            mood: 1,
            marks: { respect: 1 },
          },
        ),
        aResponse(
          "joke",
          [
            { when: aCondition({ moodAtLeast: 3 }), to: "warm" },
            { when: null, to: "end" },
          ],
          {},
        ),
      ]),
      aScene("warm", [aResponse("thank", "end", { marks: { followup: 2 } }), aResponse("nod", "end")]),
    ],
  });

  it("is clamped to the meter, and what comes next reads it after the response", () => {
    const { program } = prepared(moody);
    const rough = replay(program, ["first.hurt", "second.soothe"]);
    expect(rough.trace.map((step) => step.after.mood)).toEqual([1, 2]);
    expect(rough.standing.at).toEqual({ kind: "outcome", index: 0 });
    const kind = replay(program, ["first.soothe", "second.soothe", "warm.thank"]);
    expect(kind.trace.map((step) => step.after.mood)).toEqual([3, 4, 4]);
    expect(kind.refused).toBeNull();
  });

  it("opens the best path: 1 + 1 + 2", () => {
    expect(prepared(moody).model.marks).toBe(4);
  });
});

function prepared(scenario: Scenario) {
  const compiled = compileProgram(scenario);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const { program } = compiled;
  const explored = explore(program);
  if (!explored.ok) throw new Error(explored.code);
  return { program, model: modelPath(program, explored.situations) };
}

function playedBy(scenario: Scenario, responses: readonly ResponseKey[]) {
  const { program, model } = prepared(scenario);
  const { trace, standing, refused } = replay(program, responses);
  if (refused !== null) throw new Error(JSON.stringify(refused));
  const result = score(program, model, trace);
  const bars = result.principles.map((principle) => [principle.id, principle.bar]);
  return {
    score: result,
    bars: Object.fromEntries(bars),
    outcome: resolveOutcome(program, standing.at.index, result)?.id,
  };
}

function byPrinciple(program: Program, marks: readonly number[]) {
  return Object.fromEntries(program.principles.map((id, index) => [id, marks[index]]));
}
