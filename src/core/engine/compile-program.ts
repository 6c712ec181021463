import { responseKey, type Outcome, type Response, type Scenario, type Scene } from "../model/index.ts";
import { hubsOf } from "./hubs.ts";
import { MAX_FLAGS, MAX_QUESTIONS, bitsOf, conditionOf, namesOf, responsesOf, targetOf } from "./names.ts";
import type { Branch, Program, ProgramOutcome, ProgramResponse } from "./program.ts";

/** Why a scenario whose ids all resolve still cannot be run. */
export type ProgramProblem =
  | { readonly code: "cycle-without-once"; readonly scene: string; readonly response: string }
  | { readonly code: "too-many-facts"; readonly count: number; readonly limit: number }
  | { readonly code: "too-many-questions"; readonly scene: string; readonly limit: number }
  | { readonly code: "no-way-out"; readonly scene: string; readonly response: string }
  | { readonly code: "unresolved"; readonly id: string };

export type Compiled =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly problems: readonly ProgramProblem[] };

/**
 * Resolves a scenario to a program.
 *
 * @returns the program, or every reason why there is none: a way back to a scene through a response
 * that is not `once` (play might never end), or more flags than a state can hold
 */
export function compileProgram(scenario: Scenario): Compiled {
  const problems: ProgramProblem[] = [];
  const names = namesOf(scenario);
  const hubs = hubsOf(scenario);
  const questionsIn = new Map<number, number>();

  if (names.facts.length > MAX_FLAGS) {
    problems.push({ code: "too-many-facts", count: names.facts.length, limit: MAX_FLAGS });
  }

  /** Takes the next free question bit of a hub. */
  function questionBit(scene: Scene, hub: number): number {
    const bit = questionsIn.get(hub) ?? 0;
    questionsIn.set(hub, bit + 1);
    if (bit === MAX_QUESTIONS)
      problems.push({ code: "too-many-questions", scene: scene.id, limit: MAX_QUESTIONS });
    return bit < MAX_QUESTIONS ? 1 << bit : 0;
  }

  function compileResponse(scene: Scene, hub: number, response: Response, index: number): ProgramResponse {
    const ask = response.once ? questionBit(scene, hub) : 0;
    const set = bitsOf(response.set, names);
    const clear = bitsOf(response.clear, names);
    const branches: Branch[] = [];
    for (const next of response.next) {
      const to = targetOf(next.to, names);
      if (to === null) {
        problems.push({ code: "unresolved", id: next.to });
        continue;
      }
      const stays = to.kind === "scene" && hubs[to.index] === hub;
      if (stays && !response.once) {
        problems.push({ code: "cycle-without-once", scene: scene.id, response: response.id });
      }
      const effect = { mood: response.mood, set, clear, ask, leave: !stays };
      branches.push({ when: conditionOf(next.when, names), effect, to });
    }
    if (response.next.at(-1)?.when !== null) {
      problems.push({ code: "no-way-out", scene: scene.id, response: response.id });
    }
    const marks = names.principles.map((principle) => response.marks[principle] ?? 0);
    return {
      id: response.id,
      key: responseKey(scene.id, response.id),
      index,
      kind: response.kind,
      when: conditionOf(response.when, names),
      ask,
      branches,
      marks,
      total: marks.reduce((sum, mark) => sum + mark, 0),
      critical: response.critical,
    };
  }

  function compileOutcome({ id, kind, gate }: Outcome, index: number): ProgramOutcome {
    if (gate === null) return { id, index, kind, gate: null };
    const otherwise = names.outcomes.get(gate.otherwise);
    if (otherwise === undefined) problems.push({ code: "unresolved", id: gate.otherwise });
    return {
      id,
      index,
      kind,
      gate: {
        scoreAtLeast: gate.scoreAtLeast ?? 0,
        noCritical: gate.noCritical,
        otherwise: otherwise ?? index,
      },
    };
  }

  const scenes = scenario.scenes.map((scene, index) => ({
    id: scene.id,
    index,
    hub: hubs[index] ?? -1,
    timed: scene.silence !== null,
    lines: scene.lines.map((line) => conditionOf(line.when, names)),
    responses: responsesOf(scene).map((response, at) =>
      compileResponse(scene, hubs[index] ?? -1, response, at),
    ),
  }));
  const outcomes = scenario.outcomes.map(compileOutcome);
  const start = names.scenes.get(scenario.start);
  if (start === undefined) problems.push({ code: "unresolved", id: scenario.start });
  if (start === undefined || problems.length > 0) return { ok: false, problems };

  return {
    ok: true,
    program: {
      id: scenario.id,
      version: scenario.version,
      principles: names.principles,
      facts: names.facts,
      start,
      initial: { mood: scenario.customer.mood, facts: 0, asked: 0 },
      scenes,
      outcomes,
    },
  };
}
