import { initialTransition, transition, type SnapshotFrom } from "xstate";
import {
  begin,
  compileMachine,
  responseNamed,
  sceneAt,
  type Program,
  type ScenarioMachine,
  type Standing,
  type Target,
  type Trace,
} from "../core/engine/index.ts";
import type { ResponseKey } from "../core/model/index.ts";

/**
 * A conversation in progress: the scenario's XState machine, its snapshot, and what has happened.
 * XState decides what may come next; the trace records what did.
 */
export interface Play {
  readonly program: Program;
  readonly machine: ScenarioMachine;
  readonly snapshot: SnapshotFrom<ScenarioMachine>;
  readonly standing: Standing;
  readonly trace: Trace;
}

export function startPlay(program: Program): Play {
  const machine = compileMachine(program);
  const [snapshot] = initialTransition(machine);
  return { program, machine, snapshot, standing: begin(program), trace: [] };
}

/** XState ignores an event that no transition takes, so ask before sending. */
export function canTake(play: Play, response: ResponseKey): boolean {
  return play.snapshot.can({ type: response });
}

/** @returns the play after the response, or the same play where it cannot be taken */
export function takeTurn(play: Play, key: ResponseKey): Play {
  const { program, machine, standing } = play;
  const scene = sceneAt(program, standing.at);
  const response = scene === null ? undefined : responseNamed(scene, key);
  if (scene === null || response === undefined || !canTake(play, key)) return play;
  const [snapshot] = transition(machine, play.snapshot, { type: key });
  const to = targetNamed(program, String(snapshot.value));
  if (to === null) return play;
  const after = snapshot.context;
  return {
    program,
    machine,
    snapshot,
    standing: { at: to, state: after },
    trace: [...play.trace, { scene, response, before: standing.state, after, to }],
  };
}

/** Takes as many of the decisions as the rules still allow. */
export function takeTurns(play: Play, responses: readonly ResponseKey[]): Play {
  return responses.reduce(takeTurn, play);
}

function targetNamed(program: Program, id: string): Target | null {
  const scene = program.scenes.find((candidate) => candidate.id === id);
  if (scene) return { kind: "scene", index: scene.index };
  const outcome = program.outcomes.find((candidate) => candidate.id === id);
  return outcome ? { kind: "outcome", index: outcome.index } : null;
}
