import { base32crockford, hex } from "@scure/base";
import { sha256 } from "@noble/hashes/sha2.js";
import { readRecord } from "../read-record.ts";
import type { AttemptRecord, Trainee } from "../record.ts";
import type { RecordLibrary } from "../verify.ts";
import { attemptBytes, readAttempt, type UnknownAttempt } from "./attempt-bytes.ts";
import { ByteReader, ByteWriter, Malformed } from "./bytes.ts";
import { readHeader, writeHeader } from "./header.ts";

/** What every result code begins with: the product and the format's number. */
export const CODE_PREFIX = "LL1.";
/** Longest code that is read at all, in characters; a set of four comes to about 300. */
const LONGEST = 20_000;
const CHECK_BYTES = 4;

export type CodeProblem =
  /** The text is no result code. */
  | { readonly code: "not-a-code" }
  /** Mistyped or cut off: the check sum does not fit. */
  | { readonly code: "damaged" }
  | { readonly code: "newer-format"; readonly format: string };

export type DecodedCode =
  | {
      readonly ok: true;
      readonly trainee: Trainee;
      readonly records: readonly AttemptRecord[];
      /** Attempts under rules that the library does not have. */
      readonly unknown: readonly UnknownAttempt[];
    }
  | { readonly ok: false; readonly problem: CodeProblem };

/**
 * Packs the attempts of one run, or a single one, into a line for chat, dictation or a QR code
 * (Crockford's base 32: no letter that looks like a digit). The whole record is inside; a reader
 * needs the same library to unpack it. The check sum finds typing errors, not intent.
 *
 * @param records of one trainee, in one mode, of one run; what they share is taken from the first
 * @returns null where a record is not a true playthrough of the library, so that it cannot be packed
 */
export function encodeResultCode(records: readonly AttemptRecord[], library: RecordLibrary): string | null {
  const [first] = records;
  if (first === undefined) return null;
  const writer = new ByteWriter();
  writeHeader(writer, first);
  for (const record of records) {
    const block = attemptBytes(record, library);
    if (block === null) return null;
    writer.block(block);
  }
  const content = writer.done();
  return CODE_PREFIX + base32crockford.encode(Uint8Array.from([...content, ...checkOf(content)]));
}

/** Reads a code of unknown origin. Spaces, line breaks and small letters do no harm; never throws. */
export function decodeResultCode(text: string, library: RecordLibrary): DecodedCode {
  if (text.length > LONGEST) return failed({ code: "not-a-code" });
  const compact = text.replace(/\s+/gu, "").toUpperCase();
  const [, format, body = ""] = /^LL(\d{1,4})\.([0-9A-Z]+)$/.exec(compact) ?? [];
  if (format === undefined) return failed({ code: "not-a-code" });
  if (`LL${format}.` !== CODE_PREFIX) return failed({ code: "newer-format", format });
  try {
    return unpack(checkedContent(body), library);
  } catch {
    // Whatever the characters were, no device has written them.
    return failed({ code: "damaged" });
  }
}

function checkedContent(body: string): Uint8Array {
  // Crockford's alphabet has neither; whoever reads aloud may still say them.
  const bytes = base32crockford.decode(body.replaceAll("O", "0").replace(/[IL]/g, "1"));
  const content = bytes.subarray(0, -CHECK_BYTES);
  const check = bytes.subarray(-CHECK_BYTES);
  if (hex.encode(check) !== hex.encode(checkOf(content))) throw new Malformed("the check sum does not fit");
  return content;
}

function unpack(content: Uint8Array, library: RecordLibrary): DecodedCode {
  const reader = new ByteReader(content);
  const header = readHeader(reader);
  const records: AttemptRecord[] = [];
  const unknown: UnknownAttempt[] = [];
  while (!reader.ended) {
    const attempt = readAttempt(reader.block(), header, library);
    if (!("format" in attempt)) {
      unknown.push(attempt);
      continue;
    }
    // The same bounds as for a record from a file.
    const read = readRecord(attempt);
    if (!read.ok) throw new Malformed("no record");
    records.push(read.record);
  }
  return { ok: true, trainee: header.trainee, records, unknown };
}

function checkOf(content: Uint8Array): Uint8Array {
  return sha256(content).subarray(0, CHECK_BYTES);
}

function failed(problem: CodeProblem): DecodedCode {
  return { ok: false, problem };
}
