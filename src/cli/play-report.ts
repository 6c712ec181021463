import type { Debrief } from "../core/debrief/index.ts";
import type { Program, Refusal, Replayed, Step, Trace } from "../core/engine/index.ts";
import { textKeys, rubricKeys } from "../core/model/index.ts";
import type { Score } from "../core/scoring/index.ts";
import type { OpenScenario } from "./open-scenario.ts";
import type { Terminal } from "./terminal.ts";

/** What `lilian play --json` prints. */
export interface Report {
  readonly scenario: string;
  /** Null while no outcome is reached. */
  readonly outcome: string | null;
  readonly score: {
    readonly total: number;
    readonly earned: number;
    readonly available: number;
    readonly principles: Readonly<Record<string, { earned: number; available: number; bar: number | null }>>;
  };
  readonly critical: readonly string[];
  readonly steps: readonly ReportedStep[];
  /** The first response that could not be taken. */
  readonly refused?: { readonly at: number } & Refusal;
}

interface ReportedStep {
  readonly response: string;
  readonly marks: Readonly<Record<string, number>>;
  readonly mood: number;
  /** The scene or outcome that it led to. */
  readonly to: string;
}

export function reportOf(
  program: Program,
  trace: Trace,
  score: Score,
  told: Debrief | null,
  refused: Replayed["refused"],
): Report {
  const { total, earned, available, principles } = score;
  return {
    scenario: program.id,
    outcome: told?.outcome.id ?? null,
    score: {
      total,
      earned,
      available,
      principles: Object.fromEntries(
        principles.map(({ id, ...figures }) => [
          id,
          { earned: figures.earned, available: figures.available, bar: figures.bar },
        ]),
      ),
    },
    critical: score.criticals.map(({ id }) => id),
    steps: trace.map((step) => stepOf(program, step)),
    ...(refused && { refused: { at: refused.at, ...refused.refusal } }),
  };
}

/** The same for people: each step, then outcome and score. */
export function tellReport(
  { program, texts, rubricTexts }: OpenScenario,
  report: Report,
  trace: Trace,
  told: Debrief | null,
  { language, out, t }: Terminal,
): void {
  const words = texts[language];
  const rubric = rubricTexts[language];
  const titleOf = (outcome: string) => words[textKeys.outcomeTitle(outcome)] ?? outcome;
  out(t("play:title", { title: words[textKeys.title] ?? report.scenario, id: report.scenario }));
  for (const [index, step] of report.steps.entries()) {
    const before = trace[index]?.before.mood ?? step.mood;
    const marks = Object.entries(step.marks).map(([id, mark]) =>
      t("play:mark", { principle: rubric[rubricKeys.principleName(id)] ?? id, mark: signed(mark) }),
    );
    out(t("play:step", { number: index + 1, response: step.response }));
    const what = marks.join(" ") || t("play:no-marks");
    out(`   ${t("play:marks", { marks: what, before, after: step.mood })}`);
  }
  const last = report.steps.at(-1);
  out(
    told === null
      ? t("play:unfinished", { scene: last?.to ?? program.scenes[program.start]?.id ?? "" })
      : t("play:outcome", { title: titleOf(told.outcome.id), id: told.outcome.id }),
  );
  if (told?.missed) out(t("play:missed", { title: titleOf(told.missed.id) }));
  out(t("play:score", { ...report.score, principles: "" }));
  if (report.critical.length > 0) {
    const names = report.critical.map((id) => rubric[rubricKeys.criticalName(id)] ?? id);
    out(t("play:critical", { names: names.join(" ") }));
  }
}

export function tellRefusal({ at, refusal }: NonNullable<Replayed["refused"]>, { err, t }: Terminal): void {
  const { code, response, scene } = refusal;
  err(t(`play:refused.${code}`, { number: at + 1, response, scene: scene ?? "" }));
}

function stepOf(program: Program, { response, after, to }: Step): ReportedStep {
  const marks = program.principles.map((id, index) => [id, response.marks[index] ?? 0] as const);
  const led = to.kind === "scene" ? program.scenes[to.index] : program.outcomes[to.index];
  return {
    response: response.key,
    marks: Object.fromEntries(marks.filter(([, mark]) => mark !== 0)),
    mood: after.mood,
    to: led?.id ?? "",
  };
}

function signed(mark: number): string {
  return mark > 0 ? `+${mark}` : String(mark).replace("-", "−");
}
