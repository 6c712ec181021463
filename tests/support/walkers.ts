import { createActor } from "xstate";
import {
  available,
  begin,
  compileMachine,
  compileProgram,
  sceneAt,
  step,
  type Program,
  type Standing,
  type Step,
  type Taken,
} from "../../src/core/engine/index.ts";
import type { ResponseKey, Scenario } from "../../src/core/model/index.ts";

/** What either walker says of one decision. */
export interface Said {
  readonly response: ResponseKey;
  readonly at: string;
  readonly state: unknown;
  readonly marks: Readonly<Record<string, number>>;
  readonly critical: string | null;
  /** What may be chosen next. */
  readonly offered: readonly ResponseKey[];
}

/** Compiles a scenario that is known to be sound. */
export function programOf(scenario: Scenario): Program {
  const compiled = compileProgram(scenario);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.program;
}

/** Takes one of the responses on offer, by number; null after the end. */
export function pickStep(program: Program, standing: Standing, pick: number): Step | null {
  const scene = sceneAt(program, standing.at);
  if (scene === null) return null;
  const offered = scene.responses.filter((response) => available(response, standing.state));
  const chosen = offered[pick % offered.length];
  const stepped = chosen && step(program, standing, chosen.key);
  return stepped?.ok ? stepped.step : null;
}

/** Walks by `step`, letting each number pick among the responses on offer. */
export function foldWalk(program: Program, picks: readonly number[]): readonly Said[] {
  const story: Said[] = [];
  let standing = begin(program);
  for (const pick of picks) {
    const taken = pickStep(program, standing, pick);
    if (taken === null) break;
    const named =
      taken.to.kind === "scene" ? program.scenes[taken.to.index] : program.outcomes[taken.to.index];
    const marks = program.principles.map((id, index) => [id, taken.response.marks[index] ?? 0] as const);
    story.push({
      response: taken.response.key,
      at: named?.id ?? "",
      state: taken.after,
      marks: Object.fromEntries(marks.filter(([, mark]) => mark !== 0)),
      critical: taken.response.critical,
      offered: offered(program, { at: taken.to, state: taken.after }),
    });
    standing = { at: taken.to, state: taken.after };
  }
  return story;
}

/** Walks the same responses by an XState actor. */
export function actorWalk(program: Program, responses: readonly ResponseKey[]): readonly Said[] {
  const taken: Taken[] = [];
  const actor = createActor(compileMachine(program), {
    inspect: (event) => {
      if (event.type === "@xstate.action" && event.action.type === "taken")
        taken.push(takenOf(event.action.params));
    },
  });
  actor.start();
  const everything = program.scenes.flatMap((scene) => scene.responses.map((each) => each.key));
  return responses.map((type, index) => {
    actor.send({ type });
    const { value, context } = actor.getSnapshot();
    const what = taken[index];
    return {
      response: what?.response ?? "none.taken",
      at: String(value),
      state: context,
      marks: what?.marks ?? {},
      critical: what?.critical ?? null,
      offered: everything.filter((key) => actor.getSnapshot().can({ type: key })),
    };
  });
}

function offered(program: Program, standing: Standing): readonly ResponseKey[] {
  const responses = sceneAt(program, standing.at)?.responses ?? [];
  return responses.filter((each) => available(each, standing.state)).map((each) => each.key);
}

/** Action data leaves XState untyped. */
function takenOf(params: unknown): Taken {
  const what: Partial<Taken> = typeof params === "object" && params !== null ? params : {};
  return { response: "none.taken", branch: -1, marks: {}, critical: null, ...what };
}
