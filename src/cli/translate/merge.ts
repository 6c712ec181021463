import { textDigest, type TranslatedText } from "../../core/language/index.ts";
import type { Texts } from "../../core/model/index.ts";
import { Misuse } from "../terminal.ts";
import type { ReadRow } from "./sheet.ts";

export type Entries = Readonly<Record<string, TranslatedText>>;

export interface Merged {
  readonly entries: Entries;
  /** Keys whose translation is new or other than before. */
  readonly taken: number;
  /** Rows without a translation, and rows that nobody has looked at yet. */
  readonly waiting: number;
  /** Keys that came back translated from words that have changed since. */
  readonly stale: readonly string[];
  /** Keys whose translation had white space around it, which is taken off. */
  readonly trimmed: readonly string[];
  /** Keys of the sheet that nothing has any more. */
  readonly unknown: readonly string[];
}

/**
 * Puts a translator's sheet into the entries of a side file. Each entry names the source that the
 * sheet carried, so what has changed since the export is stale by itself. What is not in the sheet
 * stays. A row that still says `stale` or `unreviewed`, with the words that it was given, was not
 * looked at: whoever finds those words right says `current`.
 *
 * @param propose what an untouched, unreviewed row says
 */
export function mergeSheet(
  rows: readonly ReadRow[],
  texts: Texts,
  before: Entries,
  propose: ((text: string) => string) | null,
): Merged | Misuse {
  const entries: Record<string, TranslatedText> = { ...before };
  const seen = new Map<string, ReadRow>();
  const stale: string[] = [];
  const unknown: string[] = [];
  const trimmed: string[] = [];
  let taken = 0;
  let waiting = 0;
  for (const row of rows) {
    const { key, source, translation } = row;
    const earlier = seen.get(key);
    if (earlier && (earlier.translation !== translation || earlier.source !== source)) {
      const places = { key, first: String(earlier.number), row: String(row.number) };
      return new Misuse("translate:error.sheet-duplicate", places);
    }
    if (earlier) continue;
    seen.set(key, row);
    if (!Object.hasOwn(texts, key)) {
      unknown.push(key);
      continue;
    }
    const present = Object.hasOwn(before, key) ? before[key] : undefined;
    if (translation.trim() === "" || untouched(row, present, propose)) {
      waiting++;
      continue;
    }
    // What stands in the file as it is has been looked at; only what is new is tidied.
    const kept = present?.text === translation;
    if (!kept && translation !== translation.trim()) trimmed.push(key);
    const entry = { of: textDigest(source), text: kept ? translation : translation.trim() };
    if (entry.of !== textDigest(texts[key] ?? "")) stale.push(key);
    if (present?.of !== entry.of || present.text !== entry.text) taken++;
    entries[key] = entry;
  }
  return { entries, taken, waiting, stale, trimmed, unknown };
}

function untouched(
  { state, source, translation }: ReadRow,
  present: TranslatedText | undefined,
  propose: ((text: string) => string) | null,
): boolean {
  switch (state) {
    case "stale":
      return present?.text.trim() === translation.trim();
    case "unreviewed":
      return propose?.(source).trim() === translation.trim();
    default:
      return false;
  }
}
