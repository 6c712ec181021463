import Papa from "papaparse";
import type { TextState } from "../../core/language/index.ts";
import { Misuse } from "../terminal.ts";
import { guardCell, unguardCell } from "./cells.ts";

/** The sheet's columns: names are part of the format and the same in every language. */
export const COLUMNS = ["key", "where", "source", "translation", "state", "context"] as const;
type Column = (typeof COLUMNS)[number];
const NEEDED: readonly Column[] = ["key", "source", "translation"];

export type SheetRow = Readonly<Record<Column, string>>;

/** A row as it came back, with the number that a spreadsheet shows beside it. */
export interface ReadRow extends SheetRow {
  readonly number: number;
}

/** For Excel: UTF-8 with a byte-order mark, or it would take Chinese for something else. */
const BOM = "\ufeff";

export function writeSheet(rows: readonly SheetRow[]): string {
  const cells = rows.map((row) => COLUMNS.map((column) => guardCell(row[column])));
  return `${BOM}${Papa.unparse([[...COLUMNS], ...cells], { newline: "\r\n", quotes: true })}\r\n`;
}

/** States that a sheet may name; whatever else a translator wrote there counts as none. */
export function stateOf(cell: string): TextState | null {
  const word = cell.trim().toLowerCase();
  return (["current", "stale", "missing", "unreviewed"] as const).find((state) => state === word) ?? null;
}

/**
 * Reads a sheet as spreadsheets save it: with commas, semicolons or tabs, with any line ends,
 * columns in any order.
 *
 * @returns the rows, or the first thing that makes the sheet unfit to be read, with its row
 */
export function readSheet(bytes: Uint8Array): readonly ReadRow[] | Misuse {
  const text = decode(bytes);
  if (text === null) return problem("encoding");
  const parsed = Papa.parse<string[]>(text, { ...dialect(text), skipEmptyLines: false });
  const fault = parsed.errors.find(({ type }) => type === "Quotes");
  if (fault) return problem("quotes", { row: String((fault.row ?? 0) + 1) });
  const [header = [], ...body] = parsed.data;
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = NEEDED.filter((column) => !names.includes(column));
  if (missing.length > 0) return problem("columns", { columns: missing.join(", ") });

  const rows: ReadRow[] = [];
  for (const [index, cells] of body.entries()) {
    const number = index + 2;
    if (cells.every((cell) => cell.trim() === "")) continue;
    const surplus = cells.slice(names.length).some((cell) => cell.trim() !== "");
    if (surplus || cells.length <= Math.max(...NEEDED.map((column) => names.indexOf(column)))) {
      return problem("row", { row: String(number) });
    }
    const cell = (column: Column) => unguardCell(cells[names.indexOf(column)] ?? "");
    const row = {
      number,
      key: cell("key").trim(),
      where: cell("where"),
      source: cell("source"),
      translation: cell("translation"),
      state: cell("state"),
      context: cell("context"),
    };
    if (NOT_TEXT.test(row.translation)) return problem("not-text", { row: String(number) });
    rows.push(row);
  }
  return rows;
}

/** What no file of the project may hold. */
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** From the header line, whose words hold no separator; guessing from the texts could go wrong. */
function dialect(text: string) {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const delimiter = [",", ";", "\t"].find((sign) => line.split(sign).length >= NEEDED.length) ?? ",";
  const end = text.slice(line.length, line.length + 2);
  const newline = end === "\r\n" ? "\r\n" : end.startsWith("\r") ? "\r" : "\n";
  return { delimiter, newline } as const;
}

function problem(code: string, values: Readonly<Record<string, string>> = {}): Misuse {
  return new Misuse(`translate:error.sheet-${code}`, values);
}
