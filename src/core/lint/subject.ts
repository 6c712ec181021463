import { analyse, type Analysis } from "../analysis/index.ts";
import { compileProgram, explore, type Program, type Situations } from "../engine/index.ts";
import type { InLanguages, RubricDocument, ScenarioDocument } from "../language/index.ts";
import {
  LANGUAGES,
  type Language,
  type Response,
  type Rubric,
  type Scene,
  type Texts,
} from "../model/index.ts";
import { modelPath, type ModelPath } from "../scoring/index.ts";
import { isStuck } from "./check-scenario.ts";

/** All that a rule may look at. Everything is computed once and shared. */
export interface Subject {
  readonly entry: InLanguages<ScenarioDocument>;
  readonly document: ScenarioDocument;
  readonly rubric: Rubric | null;
  readonly rubricTexts: Readonly<Record<Language, Texts>> | null;
  readonly program: Program;
  readonly situations: Situations;
  readonly model: ModelPath;
  readonly analysis: Analysis;
  /** Languages in which the scenario's words stand: its own, and those with a side file. */
  readonly languages: readonly Language[];
  /** Keys of the model's responses, `scene.response`. */
  readonly bestKeys: ReadonlySet<string>;
  /** By scene id: the response with the highest total, the model's where it is on the path. */
  readonly bestOf: ReadonlyMap<string, Response>;
  /** ISO date on which the check is made; null leaves rules about age unchecked. */
  readonly today: string | null;
  /** Too few decisions for shares and chances to mean anything; the rules about these wait. */
  readonly short: boolean;
}

/** What of a check is not a rule's own. */
export interface SubjectOptions {
  readonly today: string | null;
  /** Decisions on the model path below which it is `short`. */
  readonly waitBelow: number;
}

/** @returns null where the scenario cannot be played; `checkScenario` says why */
export function subjectOf(
  entry: InLanguages<ScenarioDocument>,
  rubric: InLanguages<RubricDocument> | null,
  { today, waitBelow }: SubjectOptions,
): Subject | null {
  const { scenario } = entry.document;
  const compiled = compileProgram(scenario);
  if (!compiled.ok) return null;
  const { program } = compiled;
  const explored = explore(program);
  if (!explored.ok) return null;
  const { situations } = explored;
  if (situations.offers.some(isStuck)) return null;
  const model = modelPath(program, situations);
  const languages = LANGUAGES.filter(
    (language) => language === scenario.language || entry.sides[language] !== null,
  );
  const judged: Partial<Record<Language, Texts>> = {};
  for (const language of languages) judged[language] = entry.texts[language];
  const bestKeys = new Set<string>(model.responses);
  return {
    entry,
    document: entry.document,
    rubric: rubric?.document.rubric ?? null,
    rubricTexts: rubric?.texts ?? null,
    program,
    situations,
    model,
    analysis: analyse({ program, situations, model, texts: judged }),
    languages,
    bestKeys,
    bestOf: new Map(scenario.scenes.map((scene) => [scene.id, bestIn(scene, bestKeys)])),
    today,
    short: model.responses.length < waitBelow,
  };
}

/** The sum of a response's marks. */
export function totalOf(response: Response): number {
  return Object.values(response.marks).reduce((sum, mark) => sum + mark, 0);
}

function bestIn(scene: Scene, bestKeys: ReadonlySet<string>): Response {
  const onPath = scene.responses.find((response) => bestKeys.has(`${scene.id}.${response.id}`));
  if (onPath !== undefined) return onPath;
  return scene.responses.reduce((best, response) => (totalOf(response) > totalOf(best) ? response : best));
}
