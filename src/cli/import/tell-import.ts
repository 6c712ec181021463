import type { ImportedScenario, Lost, StoryFormat } from "../../core/import/index.ts";
import { GAP_MARKS, type Language } from "../../core/model/index.ts";
import type { Terminal } from "../terminal.ts";

export interface ImportReport extends Omit<ImportedScenario, "text"> {
  readonly file: string;
  readonly id: string;
  readonly language: Language;
  readonly format: StoryFormat;
  /** How many texts are still to be written. */
  readonly gaps: number;
}

/** What `lilian import` has done, item by item. */
export function tellImport(report: ImportReport, { out, t }: Terminal): void {
  const { file, format, kept, lost, gaps, language } = report;
  out(t("import:written", { file, format: t(`import:format.${format}`) }));
  out(t("import:kept", { ...kept }));
  out(t("import:gaps", { gaps, mark: GAP_MARKS[language] }));
  if (lost.length === 0) out(t("import:all"));
  else out(t("import:some", { count: lost.length }));
  for (const item of lost) {
    out(t("import:item", { place: placeOf(item, t), message: messageOf(item, t) }));
  }
}

/** The same for programs. */
export function importDocument(report: ImportReport, t: Terminal["t"]): string {
  const lost = report.lost.map((item) => ({ ...item, message: messageOf(item, t) }));
  return JSON.stringify({ ...report, lost }, null, 2);
}

function messageOf({ what, source }: Lost, t: Terminal["t"]): string {
  return t(`import:lost.${what}`, { source });
}

function placeOf({ passage, line }: Lost, t: Terminal["t"]): string {
  if (passage !== null && passage !== "") {
    return line === null ? t("import:place.passage", { passage }) : t("import:place.both", { passage, line });
  }
  return line === null ? t("import:place.whole") : t("import:place.line", { line });
}
