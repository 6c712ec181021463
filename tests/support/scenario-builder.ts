import type { Condition, Next, Outcome, Response, Scenario, Scene } from "../../src/core/model/index.ts";

/*
 * Scenarios for tests that are about rules, not about words. Only what a test is about needs to be
 * said; the rest is the plainest thing possible.
 */

export function aScenario(parts: Partial<Scenario> & Pick<Scenario, "scenes">): Scenario {
  return {
    id: "sample",
    version: 1,
    language: "en",
    channel: "phone",
    place: "home",
    marking: "draft",
    customer: { portrait: "woman-30-bob", mood: 3 },
    briefing: { know: [], may: [], mayNot: [] },
    trains: [],
    facts: [],
    figures: {},
    exhibits: [],
    start: parts.scenes[0]?.id ?? "",
    outcomes: [anOutcome("end")],
    ...parts,
  };
}

export function aScene(id: string, responses: readonly Response[], parts: Partial<Scene> = {}): Scene {
  return { id, show: [], cites: [], lines: [], time: null, responses, silence: null, ...parts };
}

export function aResponse(
  id: string,
  to: string | readonly Next[],
  parts: Partial<Omit<Response, "id" | "next">> = {},
): Response {
  return {
    id,
    kind: "say",
    once: false,
    when: null,
    behaviours: [],
    lapses: [],
    marks: {},
    critical: null,
    mood: 0,
    set: [],
    clear: [],
    reply: "calm",
    cites: [],
    next: typeof to === "string" ? [{ when: null, to }] : to,
    ...parts,
  };
}

export function aSilence(to: string, parts: Partial<Omit<Response, "id" | "next">> = {}): Response {
  return aResponse("silence", to, { kind: "silence", ...parts });
}

export function anOutcome(id: string, parts: Partial<Outcome> = {}): Outcome {
  return { id, kind: "mixed", emotion: "calm", gate: null, ...parts };
}

export function aCondition(parts: Partial<Condition>): Condition {
  return { knows: [], lacks: [], moodAtLeast: null, moodAtMost: null, ...parts };
}
