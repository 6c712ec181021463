import type { Analysis, PolicyResult, Route } from "../core/analysis/index.ts";
import { readingMinutes } from "../core/analysis/index.ts";
import { LANGUAGES } from "../core/model/index.ts";
import type { ModelPath } from "../core/scoring/index.ts";
import type { OpenScenario } from "./open-scenario.ts";

/** What `lilian analyse --json` prints; its keys are stable. */
export function analysisDocument(opened: OpenScenario, model: ModelPath, analysis: Analysis) {
  const { scenario, program, texts } = opened;
  const routeOf = ({ responses, marks, outcome }: Route) => ({
    responses,
    marks,
    outcome: program.outcomes[outcome]?.id ?? null,
  });
  const policiesIn = (byWords: Readonly<Record<string, PolicyResult>> | undefined) => ({
    ...analysis.blind,
    ...byWords,
  });
  return {
    scenario: scenario.id,
    version: scenario.version,
    scenes: analysis.scenes,
    responses: analysis.responses,
    outcomes: analysis.endings.map(({ id, reachable, witness, shortest }) => ({
      id,
      kind: program.outcomes.find((outcome) => outcome.id === id)?.kind ?? null,
      reachable,
      witness,
      /** Whether no way is shorter than the witness; false where that was too much to find out. */
      shortest: witness === null ? null : shortest,
    })),
    paths: String(analysis.paths),
    pathsWithSilence: String(analysis.pathsWithSilence),
    decisions: model.responses.length,
    minutes: Object.fromEntries(
      LANGUAGES.map((language) => [language, readingMinutes(scenario, model.responses, texts[language])]),
    ),
    score: analysis.score,
    best: routeOf(analysis.best),
    worst: routeOf(analysis.worst),
    slip: analysis.slip && {
      ...routeOf(analysis.slip),
      /** Place in the responses, from 0, of the first that is not the model's; and what the model would do. */
      at: analysis.slip.at,
      instead: analysis.slip.instead,
    },
    /** In the scenario's own language. */
    policies: policiesIn(analysis.byWords[scenario.language]),
    policiesByLanguage: Object.fromEntries(
      LANGUAGES.map((language) => [language, policiesIn(analysis.byWords[language])]),
    ),
    unreachable: analysis.unreachable,
    /** Whether any figure was sampled instead of computed; it then says so itself. */
    truncated: [analysis.blind, ...Object.values(analysis.byWords)]
      .flatMap((results) => Object.values(results))
      .some(({ sampled }) => sampled !== null),
  };
}
