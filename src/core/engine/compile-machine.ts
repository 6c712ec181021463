import { assign, setup } from "xstate";
import type { ResponseKey } from "../model/index.ts";
import type { Branch, Effect, Program, ProgramResponse, ProgramScene, State, Target } from "./program.ts";
import { available, change, open } from "./rules.ts";

/** Every response is an event of its own name, so that a late click can never mean another scene's. */
export interface ResponseEvent {
  readonly type: ResponseKey;
}

/**
 * What a decision leaves behind, as the data of an action that does nothing: edges carry weights,
 * states do not, and whoever inspects the actor reads them.
 */
export interface Taken {
  readonly response: ResponseKey;
  /** Index of the branch that was open. */
  readonly branch: number;
  /** By principle; zeros are left out. */
  readonly marks: Readonly<Record<string, number>>;
  readonly critical: string | null;
}

/**
 * Generates the XState machine of a program: scenes are states, outcomes are final states, each
 * response an event. Guards and actions are the functions of `rules.ts`. There is no clock, no
 * invocation and no chance in it; the context holds only what conditions can read, never the score.
 */
export function compileMachine(program: Program) {
  const machine = setup({
    types: {
      context: {} as State,
      events: {} as ResponseEvent,
    },
    guards: {
      /** The response may be chosen and this is its first open branch. */
      leads: ({ context }, params: { response: ProgramResponse; branch: Branch }) =>
        available(params.response, context) && open(params.branch, context),
    },
    actions: {
      change: assign(({ context }, effect: Effect) => change(effect, context)),
      taken: (_, _what: Taken) => {},
    },
  });

  const transitionsOf = (response: ProgramResponse) =>
    response.branches.map((branch, index) => ({
      target: `#${program.id}.${targetName(program, branch.to)}`,
      // Asking a question leads back to its own scene: the state must be entered anew.
      reenter: true,
      ...(isGuarded(response, branch) && { guard: { type: "leads" as const, params: { response, branch } } }),
      actions: [
        { type: "change" as const, params: branch.effect },
        { type: "taken" as const, params: takenBy(program, response, index) },
      ],
    }));

  const stateOf = (scene: ProgramScene) => ({
    on: Object.fromEntries(scene.responses.map((response) => [response.key, transitionsOf(response)])),
  });

  return machine.createMachine({
    id: program.id,
    context: program.initial,
    initial: program.scenes[program.start]?.id ?? "",
    states: {
      ...Object.fromEntries(program.scenes.map((scene) => [scene.id, stateOf(scene)])),
      ...Object.fromEntries(
        program.outcomes.map(({ id, kind }) => [id, { type: "final" as const, tags: [kind] }]),
      ),
    },
  });
}

export type ScenarioMachine = ReturnType<typeof compileMachine>;

/** A transition that is always open carries no guard, in the machine as in the file. */
function isGuarded(response: ProgramResponse, branch: Branch): boolean {
  return response.when !== null || response.ask !== 0 || branch.when !== null;
}

function targetName(program: Program, target: Target): string {
  const named = target.kind === "scene" ? program.scenes[target.index] : program.outcomes[target.index];
  return named?.id ?? "";
}

function takenBy(program: Program, response: ProgramResponse, branch: number): Taken {
  const marks = program.principles
    .map((principle, index) => [principle, response.marks[index] ?? 0] as const)
    .filter(([, mark]) => mark !== 0);
  return { response: response.key, branch, marks: Object.fromEntries(marks), critical: response.critical };
}
