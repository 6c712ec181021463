import Papa from "papaparse";
import type { Sheet } from "../../core/panel/index.ts";
import type { Terminal } from "../terminal.ts";

/**
 * A sheet as a table to fill in: one row a decision, or a row an option where marks are asked for.
 * UTF-8 with a byte order mark and CRLF, because that is what Excel reads without being asked.
 *
 * @param t words in the sheet's language
 */
export function sheetCsv(sheet: Sheet, t: Terminal["t"]): string {
  const rows = sheet.kind === "marks" ? markRows(sheet, t) : choiceRows(sheet, t);
  const guarded = rows.map((row) => row.map(guard));
  return `\ufeff${Papa.unparse(guarded, { newline: "\r\n" })}\r\n`;
}

type Rows = readonly (readonly string[])[];

function choiceRows({ id, decisions }: Sheet, t: Terminal["t"]): Rows {
  const most = Math.max(0, ...decisions.map(({ options }) => options.length));
  const labels =
    decisions.find(({ options }) => options.length === most)?.options.map(({ label }) => label) ?? [];
  return [
    [...heads(["sheet", "reader", "role", "decision", "answer"], t), ...labels],
    ...decisions.map(({ number, options }) => {
      const texts = labels.map((_, index) => options[index]?.text ?? "");
      return [id, "", "", String(number), "", ...texts];
    }),
  ];
}

function markRows({ id, decisions, principles }: Sheet, t: Terminal["t"]): Rows {
  const named = principles.map((principle) => `${principle.name} [${principle.id}]`);
  return [
    [...heads(["sheet", "reader", "role", "decision", "option"], t), t("panel:column.text"), ...named],
    ...decisions.flatMap(({ number, options }) =>
      options.map(({ label, text }) => [
        id,
        "",
        "",
        String(number),
        label,
        text,
        ...principles.map(() => ""),
      ]),
    ),
  ];
}

function heads(columns: readonly string[], t: Terminal["t"]): readonly string[] {
  return columns.map((column) => t(`panel:column.${column}`));
}

/** A cell that a spreadsheet would run gets an apostrophe; Chinese Excel runs full-width signs too. */
function guard(cell: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(cell) ? `'${cell}` : cell;
}
