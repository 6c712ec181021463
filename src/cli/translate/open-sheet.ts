import { decodeTable } from "../decode-table.ts";
import { readTable } from "../read-table.ts";
import { Misuse, type Terminal } from "../terminal.ts";
import { readSheet, type ReadRow } from "./sheet.ts";
import { sheetReader, sheetWords } from "./sheet-words.ts";
import type { Subject } from "./subject.ts";

/** Reads a translator's sheet in whatever language and encoding it comes back. */
export async function openSheet(
  path: string,
  { texts }: Pick<Subject, "texts">,
  { language, t }: Terminal,
): Promise<readonly ReadRow[] | Misuse> {
  const bytes = await readTable(path);
  if (bytes instanceof Misuse) return bytes;
  const table = decodeTable(bytes, language, Object.values(texts));
  if (!table.ok) return new Misuse(`translate:error.sheet-${table.reason}`);
  const rows = readSheet(table.text, await sheetReader(), sheetWords(t));
  if (!table.lossy) return rows;
  const lossy = (row: number) => new Misuse("translate:error.sheet-lossy", { row: String(row) });
  if (rows instanceof Misuse) return /^[^\r\n]*\?/.test(table.text) ? lossy(1) : rows;
  const broken = rows.find(({ key, source }) => hasLostSigns(source, texts[key] ?? ""));
  return broken === undefined ? rows : lossy(broken.number);
}

/** Whether a text went through an encoding that has not all of its signs: those are question marks now. */
function hasLostSigns(came: string, went: string): boolean {
  if (came === went || came.length !== went.length) return false;
  return Array.from({ length: came.length }, (_, at) => at).every(
    (at) => came[at] === went[at] || came[at] === "?",
  );
}
