import fc from "fast-check";
import type { Condition, Response, Scenario, Scene } from "../../src/core/model/index.ts";
import { aCondition, aResponse, aScenario, aScene, aSilence, anOutcome } from "./scenario-builder.ts";

export interface Size {
  readonly scenes: number;
  /** How many scenes ahead a response may lead: small values make paths merge again. */
  readonly reach: number;
  readonly facts: number;
  /** Share of responses with a condition, 0–1. */
  readonly guarded: number;
  /** Share of responses that are questions to be asked once. */
  readonly once: number;
  /** Share of scenes with a clock. */
  readonly timed: number;
}

const SMALL: Size = { scenes: 7, reach: 3, facts: 3, guarded: 0.3, once: 0.2, timed: 0.3 };
const PRINCIPLES = ["respect", "timely", "professional", "honest", "followup"];
const OUTCOMES = [
  anOutcome("won", { kind: "best", gate: { scoreAtLeast: 70, noCritical: true, otherwise: "held" } }),
  anOutcome("held"),
  anOutcome("lost", { kind: "bad" }),
];

/** Valid scenarios with guards, merges, hubs, clocks, silences, gates and clamped moods. */
export function scenarios(size: Partial<Size> = {}): fc.Arbitrary<Scenario> {
  const whole = { ...SMALL, ...size };
  const indices = Array.from({ length: whole.scenes }, (_, index) => index);
  return fc
    .tuple(fc.integer({ min: 1, max: 5 }), ...indices.map((index) => sceneAt(index, whole)))
    .map(([mood, ...scenes]): Scenario =>
      aScenario({
        scenes,
        customer: { portrait: "man-60-grey", mood },
        facts: indices.slice(0, whole.facts).map((index) => ({ id: `fact-${index}`, hidden: true })),
        outcomes: OUTCOMES,
      }),
    );
}

/** One scenario of a given size, the same for the same seed. */
export function generateScenario(seed: number, size: Partial<Size> = {}): Scenario {
  const [scenario] = fc.sample(scenarios(size), { seed, numRuns: 1 });
  if (scenario === undefined) throw new Error("nothing generated");
  return scenario;
}

function sceneAt(index: number, size: Size): fc.Arbitrary<Scene> {
  const id = `scene-${index}`;
  return fc
    .record({
      questions: fc.array(questionAt(id, index, size), { maxLength: 2 }),
      withQuestions: chance(size.once * 2),
      guarded: fc.array(responseAt(index, size, true), { minLength: 1, maxLength: 2 }),
      plain: fc.array(responseAt(index, size, false), { minLength: 1, maxLength: 2 }),
      timed: chance(size.timed),
      silence: responseAt(index, size, false),
    })
    .map(({ questions, withQuestions, guarded, plain, timed, silence }): Scene => {
      const responses = [...(withQuestions ? questions : []), ...guarded, ...plain];
      return aScene(
        id,
        responses.map((response, at) => ({ ...response, id: `response-${at}` })),
        timed
          ? { time: 30, silence: aSilence(silence.next[0]?.to ?? "lost", { marks: silence.marks, mood: -1 }) }
          : {},
      );
    });
}

function responseAt(index: number, size: Size, mayBeGuarded: boolean): fc.Arbitrary<Response> {
  return fc
    .record({
      ...effects(size),
      to: targetAfter(index, size),
      elsewhere: targetAfter(index, size),
      guard: conditions(size),
      fork: conditions(size),
      guarded: chance(mayBeGuarded ? size.guarded : 0),
      forked: chance(size.guarded),
      critical: chance(0.05),
    })
    .map(({ to, elsewhere, guard, fork, guarded, forked, critical, ...effect }) =>
      aResponse(
        "response",
        forked
          ? [
              { when: fork, to: elsewhere },
              { when: null, to },
            ]
          : to,
        {
          ...effect,
          when: guarded ? guard : null,
          critical: critical ? "abuse" : null,
        },
      ),
    );
}

function questionAt(scene: string, index: number, size: Size): fc.Arbitrary<Response> {
  return fc
    .record({
      ...effects(size),
      fork: conditions(size),
      forked: chance(size.guarded),
      to: targetAfter(index, size),
    })
    .map(({ fork, forked, to, ...effect }) =>
      aResponse(
        "question",
        forked
          ? [
              { when: fork, to },
              { when: null, to: scene },
            ]
          : scene,
        {
          ...effect,
          once: true,
        },
      ),
    );
}

function effects(size: Size) {
  const facts = fc.uniqueArray(factIds(size), { maxLength: 1 });
  return {
    marks: fc
      .uniqueArray(fc.constantFrom(...PRINCIPLES), { maxLength: 3 })
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.integer({ min: -2, max: 2 }).map((mark) => [id, mark] as const))),
      )
      .map((pairs) => Object.fromEntries(pairs)),
    mood: fc.integer({ min: -2, max: 2 }),
    set: facts,
    clear: fc.constant<readonly string[]>([]),
  };
}

function conditions(size: Size): fc.Arbitrary<Condition> {
  return fc.oneof(
    factIds(size).map((fact) => aCondition({ knows: [fact] })),
    factIds(size).map((fact) => aCondition({ lacks: [fact] })),
    fc.integer({ min: 2, max: 5 }).map((mood) => aCondition({ moodAtLeast: mood })),
    fc.integer({ min: 1, max: 4 }).map((mood) => aCondition({ moodAtMost: mood })),
  );
}

function factIds(size: Size): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: Math.max(0, size.facts - 1) }).map((index) => `fact-${index}`);
}

/** Later scenes or outcomes only, so that every playthrough ends. */
function targetAfter(index: number, size: Size): fc.Arbitrary<string> {
  const ahead = Array.from({ length: size.reach }, (_, step) => index + step + 1);
  const scenes = ahead.filter((next) => next < size.scenes).map((next) => `scene-${next}`);
  return fc.constantFrom(...(scenes.length > 0 ? scenes : OUTCOMES.map((outcome) => outcome.id)));
}

function chance(share: number): fc.Arbitrary<boolean> {
  return fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value < share);
}
