import { MAX_MARK, MIN_MARK } from "../model/index.ts";

/** A filled table as it came out of a spreadsheet; nothing about it is trusted. */
export interface AnswerTable {
  /** As shown to the person who scores. */
  readonly file: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Columns that are not a principle's. Their names stand in the headings, see `columnOf`. */
export const COLUMNS = ["sheet", "reader", "role", "decision", "option", "answer"] as const;

/**
 * The name of a column: what stands in brackets (`答案 [answer]`), else the whole heading. So one table
 * serves every language, and columns may be moved or removed.
 */
export function columnOf(heading: string): string {
  const text = tidy(heading).toLowerCase();
  return /\[([^\]]*)\]/.exec(text)?.[1]?.trim() ?? text;
}

/** A cell as typed: full-width letters and signs made plain, a guarding apostrophe removed. */
export function tidy(cell: string): string {
  return cell
    .normalize("NFKC")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/[\u200b\ufeff]/g, "")
    .trim()
    .replace(/^'/, "");
}

/** `3`, `03` or `3.0`, as spreadsheets like to write it; null for anything else. */
export function numberOf(cell: string): number | null {
  const [, digits] = /^0*(\d{1,6})(?:\.0*)?$/.exec(tidy(cell)) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** `B`, `b`, `B.` or `(b)` as `B`; null for anything else. */
export function labelIn(cell: string): string | null {
  const [, label] = /^\(?([a-z]{1,2})[.):、]?$/i.exec(tidy(cell)) ?? [];
  return label?.toUpperCase() ?? null;
}

/** A whole mark from −2 to +2, with or without its sign; null for anything else. */
export function markIn(cell: string): number | null {
  const [, sign, digit] = /^([+-]?)\s*(\d)(?:\.0*)?$/.exec(tidy(cell)) ?? [];
  if (digit === undefined) return null;
  const mark = sign === "-" ? 0 - Number(digit) : Number(digit);
  return mark < MIN_MARK || mark > MAX_MARK ? null : mark;
}

/** What a person wrote of themselves, as typed, without signs that could disturb a terminal or a line. */
export function personIn(cell: string): string {
  const plain = cell
    .replaceAll(ESCAPES, "")
    .replaceAll(/[\s\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "")
    // Marks heaped on one letter reach into the lines above and below.
    .replaceAll(/(\p{M}{2})\p{M}+/gu, "$1");
  return Array.from(plain.trim()).slice(0, LONGEST_PERSON).join("").trim();
}

const LONGEST_PERSON = 40;
/** Whole commands to a terminal: their letters mean nothing to a reader. */
const ESCAPES =
  /(?:\u001b\[|\u009b)[\d;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b./gu;
