import { readFile, realpath } from "node:fs/promises";
import Papa from "papaparse";
import type { Language } from "../../core/model/index.ts";
import type { AnswerTable } from "../../core/panel/index.ts";
import { unreadable } from "../system-fault.ts";
import { Misuse } from "../terminal.ts";

/** Reads filled sheets; the same file twice would count a reader twice. */
export async function readTables(
  files: readonly string[],
  language: Language,
): Promise<readonly AnswerTable[] | Misuse> {
  const seen = new Set<string>();
  const tables: AnswerTable[] = [];
  for (const file of files) {
    const real = await realpath(file).catch(() => null);
    if (real === null) return new Misuse("not-found", { path: file });
    if (seen.has(real)) return new Misuse("panel:error.same-file", { file });
    seen.add(real);
    try {
      tables.push({ file, rows: rowsOf(decode(await readFile(file), language)) });
    } catch (error) {
      return unreadable(file, error);
    }
  }
  return tables;
}

/** What spreadsheets save when nobody asks them for UTF-8. */
const LEGACY: Readonly<Record<Language, string>> = {
  "zh-CN": "gb18030",
  "zh-TW": "big5",
  en: "windows-1252",
};

/** The text of a table in whatever encoding a spreadsheet saved it. */
export function decode(bytes: Uint8Array, language: Language): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(LEGACY[language]).decode(bytes);
  }
}

/** Rows with the line each begins on; commas, semicolons and tabs are told apart by looking. */
export function rowsOf(text: string): AnswerTable["rows"] {
  // Excel's own way of naming the separator, which is no row.
  const [named = "", sign] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const body = text.slice(named.length);
  const rows: { line: number; cells: readonly string[] }[] = [];
  let line = named === "" ? 1 : 2;
  let from = 0;
  Papa.parse<string[]>(body, {
    delimiter: sign ?? "",
    step: ({ data, meta }) => {
      rows.push({ line, cells: data });
      line += body.slice(from, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      from = meta.cursor;
    },
  });
  return rows;
}
