import type { Choice, Program, ProgramResponse, Situations } from "../engine/index.ts";
import { LANGUAGES, type Language, type ResponseKey, type Texts } from "../model/index.ts";
import type { ModelPath } from "../scoring/index.ts";
import { asksInHub, leavesKey, type LeavesKey } from "./answer-key.ts";
import { endings, type Ending } from "./endings.ts";
import { bestWithSlip, principleRanges, rangeOf, worstRoute, type Route, type Slip } from "./extremes.ts";
import { countPaths } from "./paths.ts";
import { applyPolicy, type PolicyResult } from "./policy.ts";
import { unreachable, type Unreachable } from "./reach.ts";
import { BLIND_STRATEGIES, blindPolicy, WORD_STRATEGIES, wordPolicy } from "./strategies.ts";
import { WORD_LISTS } from "./word-lists.ts";

/** Everything that can be said of a scenario by walking all of it. */
export interface Analysis {
  readonly scenes: number;
  readonly responses: number;
  readonly paths: bigint;
  readonly pathsWithSilence: bigint;
  readonly score: {
    readonly min: number;
    readonly max: number;
    readonly principles: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  };
  readonly best: Route;
  readonly worst: Route;
  /** The best playthrough with at least one choice that is neither the model's nor a tie with it. */
  readonly slip: Slip | null;
  /** Where the best way earns more than the highest marks of each decision; null where it does not. */
  readonly leavesKey: LeavesKey | null;
  readonly endings: readonly Ending[];
  readonly unreachable: readonly Unreachable[];
  /** By strategy. */
  readonly blind: Readonly<Record<string, PolicyResult>>;
  /** By language and strategy. */
  readonly byWords: Readonly<Partial<Record<Language, Readonly<Record<string, PolicyResult>>>>>;
}

export interface AnalysisInput {
  readonly program: Program;
  readonly situations: Situations;
  readonly model: ModelPath;
  /** The languages to judge wording in. */
  readonly texts: Readonly<Partial<Record<Language, Texts>>>;
}

export function analyse({ program, situations, model, texts }: AnalysisInput): Analysis {
  const ends = endings(program, situations, model.marks);
  return {
    scenes: program.scenes.length,
    responses: program.scenes.reduce((sum, scene) => sum + spokenIn(scene.responses).length, 0),
    paths: countPaths(situations),
    pathsWithSilence: countPaths(situations, true),
    score: { ...rangeOf(situations), principles: principleRanges(program, situations) },
    best: {
      responses: model.responses,
      marks: model.marks,
      outcome: outcomeAfter(situations, model.responses),
    },
    worst: worstRoute(situations),
    slip: bestWithSlip(situations, insteadOf(situations, model)),
    leavesKey: leavesKey(situations, model),
    endings: ends,
    unreachable: unreachable(program, situations, ends),
    blind: mapTo(BLIND_STRATEGIES, (strategy) => applyPolicy(situations, model, blindPolicy(strategy))),
    byWords: judgeWords(situations, model, texts),
  };
}

/** Questions of a hub may be asked in any order that keeps the best total: such a tie is no slip. */
function insteadOf(situations: Situations, model: ModelPath) {
  return (index: number, choice: Choice): ResponseKey | null => {
    const situation = situations.list[index];
    if (situation === undefined) return null;
    const { best, diverges } = model.judge(situation.scene, situation.state, choice.response);
    if (best === choice.response) return null;
    const models = situation.choices.find(({ response }) => response === best);
    const tie = !diverges && asksInHub(situations, choice) && asksInHub(situations, models);
    return tie ? null : best.key;
  };
}

function judgeWords(
  situations: Situations,
  model: ModelPath,
  texts: AnalysisInput["texts"],
): Analysis["byWords"] {
  const judged: Partial<Record<Language, Readonly<Record<string, PolicyResult>>>> = {};
  for (const language of LANGUAGES) {
    const said = texts[language];
    if (said === undefined) continue;
    const wordsOf = ({ response }: Choice) => said[`${response.key}.${response.kind}`] ?? "";
    judged[language] = mapTo(WORD_STRATEGIES, (strategy) =>
      applyPolicy(situations, model, wordPolicy(strategy, language, WORD_LISTS[language], wordsOf)),
    );
  }
  return judged;
}

function spokenIn(responses: readonly ProgramResponse[]): readonly ProgramResponse[] {
  return responses.filter((response) => response.kind !== "silence");
}

function outcomeAfter(situations: Situations, responses: readonly ResponseKey[]): number {
  let index = situations.start;
  for (const key of responses) {
    const to = situations.list[index]?.choices.find((choice) => choice.response.key === key)?.to;
    if (to?.kind === "outcome") return to.index;
    index = to?.index ?? -1;
  }
  return -1;
}

function mapTo<Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}
