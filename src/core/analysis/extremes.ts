import {
  extremeWays,
  followWay,
  marksSpoken,
  type Program,
  type ProgramResponse,
  type Situations,
  type WayStep,
} from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";
import type { ModelPath } from "../scoring/index.ts";
import { asksInHub } from "./answer-key.ts";

/** A complete playthrough and what it earns. */
export interface Route {
  readonly responses: readonly ResponseKey[];
  readonly marks: number;
  /** Index of the outcome that its last response leads to, before any gate. */
  readonly outcome: number;
}

/** A playthrough that leaves the model's way, and where. */
export interface Slip extends Route {
  /** Place in `responses` of the first choice that is not the model's. */
  readonly at: number;
  /** What the model would have chosen there. */
  readonly instead: ResponseKey;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** By principle, the lowest and highest sum of marks over all playthroughs without silences. */
export function principleRanges(program: Program, situations: Situations): Readonly<Record<string, Range>> {
  const extreme = (principle: number, sign: 1 | -1) => {
    const weight = ({ kind, marks }: ProgramResponse) =>
      kind === "silence" ? null : (marks[principle] ?? 0);
    return extremeWays(situations, { weight, sign }).worth[situations.start] ?? 0;
  };
  return Object.fromEntries(
    program.principles.map((id, index) => [id, { min: extreme(index, -1), max: extreme(index, 1) }]),
  );
}

export function worstRoute(situations: Situations): Route {
  return routeOf(followWay(situations, extremeWays(situations, { weight: marksSpoken, sign: -1 })));
}

export function routeOf(steps: readonly WayStep[]): Route {
  const last = steps.at(-1);
  return {
    responses: steps.map(({ response }) => response.key),
    marks: steps.reduce((sum, { response }) => sum + response.total, 0),
    outcome: last === undefined || last.to >= 0 ? -1 : ~last.to,
  };
}

/**
 * The best playthrough that contains at least one choice other than the model's; null where every
 * situation has one choice. If it earns as much as the model path, a slip pays (authoring M03).
 * Questions of a hub may be asked in any order that keeps the best total: such a tie is no slip.
 */
export function bestWithSlip(situations: Situations, model: ModelPath): Slip | null {
  const { offers, offer, first, to, size } = situations;
  const clean = model.ways;
  const worth = new Int32Array(size);
  const pick = new Int32Array(size).fill(-1);
  const slipped = { worth, pick };

  function slips(at: number, choice: number): boolean {
    const own = clean.pick[at]!;
    if (choice === own) return false;
    const { responses } = offers[offer[at]!]!;
    const [response, target] = [responses[choice]!, to[first[at]! + choice]!];
    const reached = response.total + (target < 0 ? 0 : clean.worth[target]!);
    const tie =
      reached === clean.worth[at] &&
      asksInHub(situations, response, target) &&
      asksInHub(situations, responses[own]!, to[first[at]! + own]!);
    return !tie;
  }

  for (let at = 0; at < size; at++) {
    const { responses, spoken } = offers[offer[at]!]!;
    for (let choice = 0; choice < spoken; choice++) {
      const target = to[first[at]! + choice]!;
      const slip = slips(at, choice);
      const onward = slip ? clean : slipped;
      if (target < 0 ? !slip : onward.pick[target]! < 0) continue;
      const sum = responses[choice]!.total + (target < 0 ? 0 : onward.worth[target]!);
      if (pick[at]! >= 0 && sum <= worth[at]!) continue;
      pick[at] = choice;
      worth[at] = sum;
    }
  }

  const way = followWay(situations, slipped);
  const at = way.findIndex(({ situation }) => slips(situation, pick[situation]!));
  const step = way[at];
  if (step === undefined) return null;
  const rest = followWay(situations, clean, step.to);
  const instead = offers[offer[step.situation]!]!.responses[clean.pick[step.situation]!]!.key;
  return { ...routeOf([...way.slice(0, at + 1), ...rest]), at, instead };
}
