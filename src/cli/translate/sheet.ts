import Papa from "papaparse";
import type { TextState } from "../../core/language/index.ts";
import { Misuse } from "../terminal.ts";
import { guardCell, unguardCell } from "./cells.ts";
import { COLUMNS, nameOf, type Column, type SheetReader, type SheetWords } from "./sheet-words.ts";

const NEEDED: readonly Column[] = ["key", "source", "translation"];

/** A row as it goes out; its state is one of ours. */
export type SheetRow = Readonly<Record<Exclude<Column, "state">, string>> & { readonly state: TextState };

/** A row as it came back, with the number that a spreadsheet shows beside it. */
export interface ReadRow {
  readonly number: number;
  readonly key: string;
  readonly source: string;
  readonly translation: string;
  /** Null where the translator wrote none that we know. */
  readonly state: TextState | null;
}

/** For Excel: UTF-8 with a byte-order mark, or it would take Chinese for something else. */
const BOM = "\ufeff";

export function writeSheet(rows: readonly SheetRow[], { columns, states }: SheetWords): string {
  const heads = COLUMNS.map((column) => columns[column]);
  const cells = rows.map((row) =>
    COLUMNS.map((column) => guardCell(column === "state" ? states[row.state] : row[column])),
  );
  return `${BOM}${Papa.unparse([heads, ...cells], { newline: "\r\n", quotes: true })}\r\n`;
}

/**
 * Reads a sheet as spreadsheets save it: with commas, semicolons or tabs, with any line ends,
 * columns in any order.
 *
 * @param words names for the columns that are missed
 * @returns the rows, or the first thing that makes the sheet unfit to be read, with its row
 */
export function readSheet(
  sheet: string,
  reader: SheetReader,
  words: SheetWords,
): readonly ReadRow[] | Misuse {
  const text = sheet.replace(/^\ufeff/, "");
  const parsed = Papa.parse<string[]>(text, { ...dialect(text), skipEmptyLines: false });
  const fault = parsed.errors.find(({ type }) => type === "Quotes");
  if (fault) return problem("quotes", { row: String((fault.row ?? 0) + 1) });
  const [header = [], ...body] = parsed.data;
  const names = header.map((name) => reader.columnOf(name));
  const missing = NEEDED.filter((column) => !names.includes(column)).map((column) =>
    nameOf(words.columns[column]),
  );
  if (missing.length > 0) return problem("columns", { columns: missing.join(" · ") });

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
      source: cell("source"),
      translation: cell("translation"),
      state: reader.stateOf(cell("state")),
    };
    if (NOT_TEXT.test(row.translation)) return problem("not-text", { row: String(number) });
    rows.push(row);
  }
  return rows;
}

/** What no file of the project may hold. */
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

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
