import { PASS_MARK, readingMinutes, type Analysis, type PolicyResult } from "../core/analysis/index.ts";
import { rubricKeys, textKeys } from "../core/model/index.ts";
import type { ModelPath } from "../core/scoring/index.ts";
import { routeTeller } from "./analysis-routes.ts";
import type { OpenScenario } from "./open-scenario.ts";
import { table } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** The same for a trainer: short sentences and two tables. */
export function tellAnalysis(
  opened: OpenScenario,
  model: ModelPath,
  analysis: Analysis,
  terminal: Terminal,
): readonly string[] {
  const { language, t } = terminal;
  const { scenario, texts } = opened;
  const counts = new Intl.NumberFormat(language);
  const routes = routeTeller(opened, terminal);
  return [
    t("analyse:title", { title: texts[language][textKeys.title] ?? scenario.id, id: scenario.id }),
    t("analyse:size", {
      scenes: analysis.scenes,
      responses: analysis.responses,
      outcomes: analysis.endings.length,
    }),
    t("analyse:paths", {
      paths: counts.format(analysis.paths),
      withSilence: counts.format(analysis.pathsWithSilence),
    }),
    t("analyse:model", {
      decisions: model.responses.length,
      marks: model.marks,
      minutes: readingMinutes(scenario, model.responses, texts[language]),
    }),
    t("analyse:worst", { marks: analysis.worst.marks }),
    ...(analysis.slip === null ? [] : [t("analyse:slip", { marks: analysis.slip.marks })]),
    t("analyse:scale", { marks: model.marks }),
    "",
    t("analyse:principles.heading"),
    ...table(principleRows(opened, model, analysis, terminal)),
    "",
    t("analyse:outcomes.heading"),
    ...outcomeLines(opened, analysis, terminal),
    ...unreachableLines(analysis, terminal),
    "",
    t("analyse:policies.heading", { pass: PASS_MARK }),
    ...table(policyRows(analysis, terminal)),
    ...samplingLines(analysis, terminal),
    "",
    ...routes.best(analysis.best),
    ...(analysis.slip === null ? [] : routes.slip(analysis.slip)),
    ...routes.worst(analysis.worst),
  ];
}

function principleRows(
  { program, rubricTexts }: OpenScenario,
  model: ModelPath,
  analysis: Analysis,
  { language, t }: Terminal,
): readonly (readonly string[])[] {
  const head = ["name", "model", "min", "max"].map((column) => t(`analyse:principles.${column}`));
  const rows = program.principles.map((id, index) => [
    rubricTexts[language][rubricKeys.principleName(id)] ?? id,
    String(model.principles[index] ?? 0),
    String(analysis.score.principles[id]?.min ?? 0),
    String(analysis.score.principles[id]?.max ?? 0),
  ]);
  return [head, ...rows];
}

function outcomeLines(
  { program, texts }: OpenScenario,
  analysis: Analysis,
  { language, t }: Terminal,
): readonly string[] {
  return analysis.endings.map(({ id, witness, shortest }) => {
    const kind = program.outcomes.find((outcome) => outcome.id === id)?.kind ?? "mixed";
    const way = witness === null ? "never" : shortest ? "line" : "within";
    return `  ${t(`analyse:outcomes.${way}`, {
      title: texts[language][textKeys.outcomeTitle(id)] ?? id,
      id,
      kind: t(`analyse:outcomes.kinds.${kind}`),
      steps: witness?.length ?? 0,
    })}`;
  });
}

function unreachableLines({ unreachable }: Analysis, { t }: Terminal): readonly string[] {
  if (unreachable.length === 0) return [t("analyse:unreachable.none")];
  return [
    t("analyse:unreachable.heading"),
    ...unreachable.map(({ id, reason }) => `  ${id}: ${t(`analyse:unreachable.${reason}`)}`),
  ];
}

function policyRows(analysis: Analysis, { language, t }: Terminal): readonly (readonly string[])[] {
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumSignificantDigits: 2 });
  const score = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const rowOf = ([name, { hits, mean, pass, sampled }]: [string, PolicyResult]) => {
    const about = sampled === null ? "" : "≈ ";
    return [
      t(`analyse:policies.names.${name}`),
      percent.format(hits),
      about + score.format(mean),
      about + percent.format(pass),
    ];
  };
  const head = ["name", "hits", "mean", "pass"].map((column) => t(`analyse:policies.${column}`));
  const byWords = Object.entries(analysis.byWords[language] ?? {});
  return [head, ...[...Object.entries(analysis.blind), ...byWords].map(rowOf)];
}

/** How the rows marked ≈ were found; the widest of their errors. */
function samplingLines({ blind, byWords }: Analysis, { language, t }: Terminal): readonly string[] {
  const sampled = Object.values({ ...blind, ...byWords[language] }).flatMap((row) => row.sampled ?? []);
  const [first, ...more] = sampled;
  if (first === undefined) return [];
  const { plays, seed, error } = more.reduce((one, other) => (other.error > one.error ? other : one), first);
  return [t("analyse:policies.sampled", { plays, seed, error: (error * 100).toFixed(1) })];
}
