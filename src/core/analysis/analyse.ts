import { followWay, type Program, type ProgramResponse, type Situations } from "../engine/index.ts";
import { LANGUAGES, type Language, type Texts } from "../model/index.ts";
import type { ModelPath } from "../scoring/index.ts";
import { leavesKey, type LeavesKey } from "./answer-key.ts";
import { endings, type Ending } from "./endings.ts";
import { bestWithSlip, principleRanges, routeOf, worstRoute, type Route, type Slip } from "./extremes.ts";
import { featuresOf, type Features } from "./features.ts";
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
  const worst = worstRoute(situations);
  const paths = countPaths(situations);
  const silences = situations.offers.some(({ responses, spoken }) => spoken < responses.length);
  return {
    scenes: program.scenes.length,
    responses: program.scenes.reduce((sum, scene) => sum + spokenIn(scene.responses).length, 0),
    paths,
    pathsWithSilence: silences ? countPaths(situations, true) : paths,
    score: { min: worst.marks, max: model.marks, principles: principleRanges(program, situations) },
    best: routeOf(followWay(situations, model.ways)),
    worst,
    slip: bestWithSlip(situations, model),
    leavesKey: leavesKey(situations, model),
    endings: ends,
    unreachable: unreachable(program, situations, ends),
    blind: mapTo(BLIND_STRATEGIES, (strategy) => applyPolicy(situations, model, blindPolicy(strategy))),
    byWords: judgeWords(situations, model, texts),
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
    const featuresOf = featuresIn(said, language);
    judged[language] = mapTo(WORD_STRATEGIES, (strategy) =>
      applyPolicy(situations, model, wordPolicy(strategy, featuresOf)),
    );
  }
  return judged;
}

/** Measures the words of each response once, though it may be on offer in many ways. */
function featuresIn(said: Texts, language: Language): (response: ProgramResponse) => Features {
  const known = new Map<ProgramResponse, Features>();
  return (response) => {
    const words = said[`${response.key}.${response.kind}`] ?? "";
    const features = known.get(response) ?? featuresOf(words, language, WORD_LISTS[language]);
    known.set(response, features);
    return features;
  };
}

function spokenIn(responses: readonly ProgramResponse[]): readonly ProgramResponse[] {
  return responses.filter((response) => response.kind !== "silence");
}

function mapTo<Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}
