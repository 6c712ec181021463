import { LANGUAGES, type Language } from "../core/model/index.ts";

export type DecodedTable =
  | {
      readonly ok: true;
      readonly text: string;
      /** Saved in an encoding that lacks signs: what did not fit has become a question mark. */
      readonly lossy: boolean;
    }
  | { readonly ok: false; readonly reason: "workbook" | "encoding" };

/** What spreadsheets save when nobody asks them for UTF-8. */
const LEGACY: Readonly<Record<Language, string>> = {
  "zh-CN": "gb18030",
  "zh-TW": "big5",
  en: "windows-1252",
};

/**
 * The text of a table in whatever encoding a spreadsheet saved it. An old encoding does not name
 * itself: it is the one that gives most of the signs that must stand there, else the reader's own.
 *
 * @param expected texts that the table held when it went out
 */
export function decodeTable(
  bytes: Uint8Array,
  language: Language,
  expected: readonly string[] = [],
): DecodedTable {
  if (isWorkbook(bytes)) return { ok: false, reason: "workbook" };
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const text = decoded(bytes, marked?.encoding ?? "utf-8");
  if (text !== null) return usable(text, false);
  const encodings = [LEGACY[language], ...LANGUAGES.map((each) => LEGACY[each])];
  const found = encodings.flatMap((encoding) => decoded(bytes, encoding) ?? []);
  const known = new Set(expected.join(""));
  const shares = found.map((each) => shareOf(each, known));
  return usable(found[shares.indexOf(Math.max(...shares))] ?? "\0", true);
}

/** The share of a text's signs beyond ASCII that are expected ones. */
function shareOf(text: string, known: ReadonlySet<string>): number {
  const signs = Array.from(text).filter((sign) => sign > "\u007f");
  return signs.length === 0 ? 0 : signs.filter((sign) => known.has(sign)).length / signs.length;
}

/** In a table nobody types a zero byte; a picture or a program has many. */
function usable(text: string, lossy: boolean): DecodedTable {
  return text.includes("\0") ? { ok: false, reason: "encoding" } : { ok: true, text, lossy };
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const MARKS = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
];

/** `.xlsx` and `.ods` are zips; `.xls` begins with a mark of its own. */
function isWorkbook(bytes: Uint8Array): boolean {
  const begins = (...mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  return begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0);
}
