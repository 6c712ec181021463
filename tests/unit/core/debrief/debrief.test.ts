import { describe, expect, it } from "vitest";
import { debrief, exhibitsShown, factsRevealed, transcript } from "../../../../src/core/debrief/index.ts";
import { begin, replay } from "../../../../src/core/engine/index.ts";
import type { ResponseKey } from "../../../../src/core/model/index.ts";
import { aCondition, aResponse, aScenario, aScene } from "../../../support/scenario-builder.ts";
import { originalScenario } from "../../../support/library.ts";
import { programOf } from "../../../support/walkers.ts";

const customer = originalScenario();
const best = customer.model.responses;

function told(responses: readonly ResponseKey[]) {
  const { scenario, program, model } = customer;
  const { trace, refused } = replay(program, responses);
  if (refused !== null) throw new Error(JSON.stringify(refused));
  return debrief(scenario, program, model, trace);
}

function instead(changes: Readonly<Record<string, ResponseKey>>): readonly ResponseKey[] {
  return best.map((key) => changes[key] ?? key);
}

describe("the debrief", () => {
  it("waits for the end", () => {
    expect(told(best.slice(0, 5))).toBeNull();
  });

  it("of a perfect run has a gain, no loss, nothing to rewrite and nothing to reflect on", () => {
    const perfect = told(best);
    expect(perfect).toMatchObject({
      outcome: { id: "trust" },
      missed: null,
      rewrite: null,
      reflection: null,
    });
    // refund-today (honest 2, professional 2) is the first of the turns that earn four.
    expect(perfect?.turningPoints.map(({ kinds, turn }) => [kinds, turn.scene])).toEqual([
      [["gain"], "refund-today"],
    ]);
  });

  it("names the largest loss, rewrites it and asks about its lapse", () => {
    // ugly-line: from +4 to −2 is the largest shortfall; two-minutes: from +2 to −1 the first divergence.
    const story = told(
      instead({
        "two-minutes.read-out": "two-minutes.one-minute",
        "ugly-line.name-and-number": "ugly-line.this-batch",
      }),
    );
    expect(story?.turningPoints.map(({ kinds, turn }) => [turn.scene, kinds])).toEqual([
      ["two-minutes", ["divergence"]],
      ["refund-today", ["gain"]],
      ["ugly-line", ["loss"]],
    ]);
    expect(story?.rewrite).toMatchObject({
      response: { key: "ugly-line.this-batch" },
      best: { key: "ugly-line.name-and-number" },
      shortfall: 6,
    });
    expect(story?.reflection).toBe("pitfall-complain-along");
  });

  it("one turn can be loss and divergence at once", () => {
    const story = told(instead({ "wrapping-up.who-does-what": "wrapping-up.within-a-day" }));
    expect(story?.turningPoints.at(-1)?.kinds).toEqual(["loss", "divergence"]);
  });

  it("says which better ending a critical error closed", () => {
    const story = told(instead({ "password.type-it-yourself": "password.text-it-to-me" }));
    expect(story).toMatchObject({ outcome: { id: "cold" }, missed: { id: "trust" } });
    expect(story?.score.criticals).toEqual([{ id: "privacy-breach", step: 6 }]);
  });
});

describe("the transcript", () => {
  it("opens with the scene's context and lines, and ends where one stands", () => {
    const { scenario, program } = customer;
    const { trace, standing } = replay(program, ["opening.listen"]);
    expect(transcript(scenario, program, trace, standing).map((entry) => [entry.kind, text(entry)])).toEqual([
      ["context", "opening.context"],
      ["line", "opening.line"],
      ["response", "opening.listen.say"],
      ["reply", "opening.listen.reply"],
      ["context", "missed-call.context"],
      ["line", "missed-call.line"],
    ]);
  });

  it("repeats nothing when a question leads back to its own scene", () => {
    const scenario = aScenario({
      scenes: [
        aScene("urgent", [
          aResponse("ask", "urgent", { once: true }),
          aResponse("offer", "end"),
          aResponse("wait", "end"),
        ]),
      ],
    });
    const program = programOf(scenario);
    const { trace, standing } = replay(program, ["urgent.ask"]);
    const kinds = transcript(scenario, program, trace, standing).map((entry) => entry.kind);
    expect(kinds).toEqual(["context", "response", "reply"]);
  });

  it("tells a line that a question has made true, once", () => {
    const knows = aCondition({ knows: ["deadline"] });
    const scenario = aScenario({
      facts: [{ id: "deadline", hidden: true }],
      scenes: [
        aScene(
          "urgent",
          [
            aResponse("ask", "urgent", { once: true, clear: ["deadline"], set: ["deadline"] }),
            aResponse("nod", "urgent", { once: true }),
            aResponse("offer", "end"),
          ],
          {
            lines: [
              { id: "first", voice: "angry", when: null },
              { id: "then", voice: "hurt", when: knows },
            ],
          },
        ),
      ],
    });
    const program = programOf(scenario);
    const { trace, standing } = replay(program, ["urgent.ask", "urgent.nod"]);
    const told = transcript(scenario, program, trace, standing).filter((entry) => entry.kind === "line");
    expect(told.map(text)).toEqual(["urgent.line.first", "urgent.line.then"]);
    expect(factsRevealed(scenario, trace), "as the rules have it").toEqual(["deadline"]);
  });

  it("leaves on the table what was laid there, and remembers what was found out", () => {
    const { scenario, program } = customer;
    expect(exhibitsShown(scenario, [], begin(program))).toEqual(["caller"]);
    const { trace, standing } = replay(program, best.slice(0, 6));
    expect(exhibitsShown(scenario, trace, standing)).toContain("store");
    expect(factsRevealed(scenario, trace)).toContain("film-inside");
  });
});

function text(entry: ReturnType<typeof transcript>[number]): string | null {
  return "text" in entry ? entry.text : null;
}
