import { realpath } from "node:fs/promises";
import Papa from "papaparse";
import type { Language } from "../../core/model/index.ts";
import type { AnswerTable } from "../../core/panel/index.ts";
import { decodeTable } from "../decode-table.ts";
import { readTable } from "../read-table.ts";
import { Misuse } from "../terminal.ts";

/** Reads filled sheets; the same file twice would count a reader twice. */
export async function readTables(
  files: readonly string[],
  language: Language,
): Promise<readonly AnswerTable[] | Misuse> {
  const seen = new Set<string>();
  const tables: AnswerTable[] = [];
  for (const file of files) {
    const bytes = await readTable(file);
    if (bytes instanceof Misuse) return bytes;
    const real = await realpath(file).catch(() => file);
    if (seen.has(real)) return new Misuse("panel:error.same-file", { file });
    seen.add(real);
    const table = decodeTable(bytes, language);
    if (!table.ok) return new Misuse(`panel:error.${table.reason}`, { file });
    tables.push({ file, rows: rowsOf(table.text) });
  }
  return tables;
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
