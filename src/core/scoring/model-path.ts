import type { ResponseKey } from "../model/index.ts";
import {
  extremeWays,
  followWay,
  marksSpoken,
  type Program,
  type ProgramResponse,
  type ProgramScene,
  type Situations,
  type State,
  type Ways,
} from "../engine/index.ts";

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
  /** The model's way on from every situation. */
  readonly ways: Ways;
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
  const ways = extremeWays(situations, { weight: marksSpoken });
  const { worth, pick } = ways;
  const { offers, offer, first, to } = situations;
  const path = followWay(situations, ways);

  return {
    responses: path.map(({ response }) => response.key),
    situations: path.map(({ situation, response }) => ({ situation, response })),
    marks: path.reduce((sum, { response }) => sum + response.total, 0),
    principles: program.principles.map((_, principle) =>
      path.reduce((sum, { response }) => sum + (response.marks[principle] ?? 0), 0),
    ),
    ways,
    judge(scene, state, response) {
      const index = situations.find(scene.index, state) ?? situations.start;
      const responses = offers[offer[index] ?? -1]?.responses ?? [];
      const choice = responses.indexOf(response);
      const target = to[(first[index] ?? 0) + choice] ?? 0;
      const reached = response.total + (target < 0 ? 0 : (worth[target] ?? 0));
      const model = responses[pick[index] ?? -1] ?? response;
      return {
        best: model,
        shortfall: Math.max(0, model.total - response.total),
        diverges: choice >= 0 && reached < (worth[index] ?? 0),
      };
    },
  };
}
