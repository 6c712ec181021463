import {
  BLIND_SCORE_UNDER,
  holds,
  LEAST_KNOWING_HITS_PERCENT,
  MIN_RATERS,
  MIN_READERS,
  MOST_BLIND_HITS_PERCENT,
  type ChoiceReading,
  type ChoiceReport,
  type Copy,
  type DecisionAgreement,
  type PanelReport,
} from "../../core/panel/index.ts";
import { textKeys } from "../../core/model/index.ts";
import type { OpenScenario } from "../open-scenario.ts";
import { table } from "../table.ts";
import { printable, type Terminal } from "../terminal.ts";
import { tellMarks } from "./tell-marks.ts";
import { rolesText } from "./roles-text.ts";

const LIMITS = {
  most: MOST_BLIND_HITS_PERCENT,
  under: BLIND_SCORE_UNDER,
  least: LEAST_KNOWING_HITS_PERCENT,
};

/** A panel's report for people. */
export function tellPanel(
  report: PanelReport,
  { texts, rubricTexts }: OpenScenario,
  lifted: boolean,
  terminal: Terminal,
): void {
  const { out, t, language } = terminal;
  const title = texts[language][textKeys.title] ?? report.scenario;
  out(t("panel:report.title", { title, id: report.scenario, version: report.version }));
  for (const choices of report.choices) tellChoices(choices, terminal);
  if (report.marks !== null) tellMarks(report.marks, rubricTexts[language], terminal);
  if (report.copies.length > 0) out("");
  for (const copy of report.copies) out(copyLine(copy, t));
  out("");
  out(lifted ? t("panel:draft.lifted") : t(`panel:draft.${report.draft}`, { raters: MIN_RATERS }));
}

function copyLine({ file, reader, of, why }: Copy, t: Terminal["t"]): string {
  const named = (sheet: { readonly file: string; readonly reader: string }) => {
    const shown = printable(sheet.file);
    return sheet.reader === "" ? shown : t("panel:report.copy.one", { file: shown, reader: sheet.reader });
  };
  return t(`panel:report.copy.${why}`, { copy: named({ file, reader }), first: named(of) });
}

function tellChoices({ kind, roles, readings, bound, decisions }: ChoiceReport, terminal: Terminal): void {
  const { out, t } = terminal;
  out("");
  out(t(`panel:report.${kind}.title`, { count: readings.length }));
  out(`  ${rolesText(roles, t)}`);
  const rows = readings.map((reading, index) => readingRow(kind, reading, index, t));
  for (const line of table(rows)) out(line);
  const verdict = bound.held === null ? "waiting" : bound.held ? "held" : "missed";
  const figures = { readers: bound.readers, missed: bound.missed, least: MIN_READERS };
  const rule = t(`panel:report.${kind}.bound`, LIMITS);
  out(`  ${t("panel:report.bound.line", { rule, verdict: t(`panel:report.bound.${verdict}`, figures) })}`);
  if (decisions.length === 0) return;
  out(`  ${t("panel:report.decisions")}`);
  for (const decision of decisions) tellDecision(decision, terminal);
}

function readingRow(
  kind: ChoiceReport["kind"],
  reading: ChoiceReading,
  index: number,
  t: Terminal["t"],
): readonly string[] {
  const { role, hits, decisions, answered, score, counts, stale, rulesChanged } = reading;
  const notes = [
    stale ? t("panel:report.stale") : "",
    answered < decisions ? t("panel:report.unanswered", { count: decisions - answered }) : "",
    rulesChanged && !stale ? t("panel:report.rules-changed") : "",
    counts && !holds(kind, reading) ? t("panel:report.over") : "",
  ].filter((note) => note !== "");
  return [
    t("panel:report.reader", { number: index + 1, role: role || t("panel:report.no-role") }),
    t("panel:report.hits", { hits, decisions, share: percentOf(hits, decisions) }),
    t("panel:report.score", { score }),
    notes.join(t("panel:list")),
  ];
}

function tellDecision({ scene, best, readers, hits, chosen }: DecisionAgreement, { out, t }: Terminal): void {
  out(`    ${t("panel:report.decision", { scene, hits, readers })}`);
  const others = chosen.filter(({ response }) => !best.includes(response));
  for (const { response, readers: count } of others) {
    out(`      ${t("panel:report.instead", { response, readers: count })}`);
  }
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 100) / whole);
}
