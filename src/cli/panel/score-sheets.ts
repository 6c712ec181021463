import { readScenario } from "../../core/language/index.ts";
import {
  findsFault,
  liftDraft,
  panelReport,
  readAnswers,
  type AnswerProblem,
  type PanelReport,
} from "../../core/panel/index.ts";
import type { OpenScenario } from "../open-scenario.ts";
import { CLEAN, FOUND, Misuse, type Terminal } from "../terminal.ts";
import { writeWhole } from "../write-file.ts";
import { openMaterial } from "./material.ts";
import { readTables } from "./read-tables.ts";
import { tellPanel } from "./tell-panel.ts";

export interface ScoreOptions {
  readonly json: boolean;
  /** Lifts the draft mark where the panel allows it. */
  readonly confirm: boolean;
}

/** Reads filled sheets and tells what they say of the key. */
export async function scoreSheets(
  scenario: string,
  files: readonly string[],
  { json, confirm }: ScoreOptions,
  terminal: Terminal,
): Promise<number | Misuse> {
  const opened = await openMaterial(scenario);
  if (opened instanceof Misuse) return opened;
  const tables = await readTables(files, terminal.language);
  if (tables instanceof Misuse) return tables;
  const { answers, problems } = readAnswers(opened.material, tables);
  const [problem] = problems;
  if (problem !== undefined) return misuseOf(problem, problems.length - 1, terminal);
  const report = panelReport(opened.material, answers);
  const lifted = confirm && report.draft === "can-be-lifted";
  if (lifted) {
    const failed = await lift(opened.opened);
    if (failed !== null) return failed;
  }
  if (json) terminal.out(JSON.stringify({ ...report, lifted }, null, 2));
  else tellPanel(report, opened.opened, lifted, terminal);
  return exitCode(report, confirm);
}

function exitCode(report: PanelReport, confirm: boolean): number {
  const refused = confirm && report.draft !== "can-be-lifted" && report.draft !== "not-draft";
  return findsFault(report) || refused ? FOUND : CLEAN;
}

/** Writes the scenario file with its marks confirmed, if reading it again shows just that. */
async function lift({ document, source, rubric }: OpenScenario): Promise<Misuse | null> {
  const { file } = document;
  const text = liftDraft(source, document);
  const again = text === null ? null : readScenario({ file, text }, rubric).value;
  if (text === null || again?.scenario.marking !== "confirmed") {
    return new Misuse("panel:error.not-lifted", { file });
  }
  return writeWhole(file, text);
}

/** One line for the first problem; how many more there are says whether the file is the right one. */
function misuseOf({ code, file, line, found }: AnswerProblem, more: number, { t }: Terminal): Misuse {
  const shown = found.replaceAll(/[\p{Cc}\p{Cf}]/gu, "").slice(0, 60);
  const rest = more === 0 ? "" : t("panel:problem.more", { more });
  const message = t(`panel:problem.${code}`, { found: shown });
  return new Misuse("panel:error.answers", { file, line: String(line), message, rest });
}
