import type { ResponseKey } from "../model/index.ts";
import type { Choice, Program, ProgramResponse, ProgramScene, Situations, State } from "../engine/index.ts";

/**
 * The best reachable path (scoring §3): computed from the marks, never declared. Silence is no
 * choice, so that the path is the same with timers off. Between equals the authored order decides.
 */
export interface ModelPath {
  readonly responses: readonly ResponseKey[];
  /** The same path with the situations it runs through. */
  readonly situations: readonly { readonly situation: number; readonly response: ProgramResponse }[];
  /** Marks on the path: the denominator of every score. */
  readonly marks: number;
  /** Marks by index of `Program.principles`. */
  readonly principles: readonly number[];
  /** What the model would do in a situation, and what it costs to do otherwise. */
  judge(scene: ProgramScene, state: State, response: ProgramResponse): Judgement;
}

export interface Judgement {
  /** The response of the model path from here on. */
  readonly best: ProgramResponse;
  /** Marks lost at once against `best`, at least 0. */
  readonly shortfall: number;
  /** Whether the best total from here on can no longer be reached. */
  readonly diverges: boolean;
}

export function modelPath(program: Program, situations: Situations): ModelPath {
  const worth: number[] = [];
  const best: (Choice | undefined)[] = [];
  const worthOf = ({ response, to }: Choice) =>
    response.total + (to.kind === "situation" ? (worth[to.index] ?? 0) : 0);

  for (const [index, situation] of situations.list.entries()) {
    for (const choice of situation.choices) {
      if (choice.response.kind === "silence") continue;
      const value = worthOf(choice);
      if (best[index] === undefined || value > (worth[index] ?? 0)) {
        best[index] = choice;
        worth[index] = value;
      }
    }
  }

  const path: { situation: number; response: ProgramResponse }[] = [];
  for (let at: number | undefined = situations.start; at !== undefined;) {
    const choice: Choice | undefined = best[at];
    if (choice === undefined) break;
    path.push({ situation: at, response: choice.response });
    at = choice.to.kind === "situation" ? choice.to.index : undefined;
  }

  return {
    responses: path.map(({ response }) => response.key),
    situations: path,
    marks: path.reduce((sum, { response }) => sum + response.total, 0),
    principles: program.principles.map((_, principle) =>
      path.reduce((sum, { response }) => sum + (response.marks[principle] ?? 0), 0),
    ),
    judge(scene, state, response) {
      const index = situations.find(scene.index, state) ?? situations.start;
      const choice = situations.list[index]?.choices.find((candidate) => candidate.response === response);
      const model = best[index]?.response ?? response;
      return {
        best: model,
        shortfall: Math.max(0, model.total - response.total),
        diverges: choice !== undefined && worthOf(choice) < (worth[index] ?? 0),
      };
    },
  };
}
