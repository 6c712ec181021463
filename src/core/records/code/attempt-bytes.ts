import { hex } from "@scure/base";
import { RECORD_FORMAT, type AttemptRecord } from "../record.ts";
import type { RecordLibrary } from "../verify.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { readClaim, writeClaim } from "./claim-bytes.ts";
import type { Header } from "./header.ts";
import { packMinute, unpackMinute } from "./minutes.ts";
import { readSteps, writeSteps } from "./steps.ts";

/** Enough of a digest to tell rules apart that nobody forges to collide. */
const DIGEST_BYTES = 8;

/** An attempt whose rules are not in the library: who and when can still be told. */
export interface UnknownAttempt {
  /** The first digits of the rules' digest. */
  readonly digest: string;
  readonly finishedAt: string;
}

/** @returns null where the record is not a true playthrough of the library */
export function attemptBytes(record: AttemptRecord, library: RecordLibrary): Uint8Array | null {
  const known = library.byDigest(record.digest);
  const minute = packMinute(record.finishedAt);
  if (known === null || minute === null) return null;
  const writer = new ByteWriter();
  writer.bytes(hex.decode(record.digest).subarray(0, DIGEST_BYTES));
  writer.whole(minute);
  if (record.set === null) writer.text(record.id);
  else writer.whole(record.set.place);
  writer.whole(record.version);
  const { program } = known;
  const whole = writeSteps(writer, program, record.steps) && writeClaim(writer, program, record.claim);
  return whole ? writer.done() : null;
}

/** @throws {Malformed} where the bytes are no attempt */
export function readAttempt(
  block: Uint8Array,
  header: Header,
  library: RecordLibrary,
): AttemptRecord | UnknownAttempt {
  const reader = new ByteReader(block);
  const digest = hex.encode(reader.take(DIGEST_BYTES));
  const finishedAt = unpackMinute(reader.whole());
  const known = library.byDigest(digest);
  if (known === null) return { digest, finishedAt };
  const place = header.set === null ? null : reader.whole();
  const id = place === null || header.set === null ? reader.text() : setAttemptId(header.set.run, place);
  const version = reader.whole();
  const steps = readSteps(reader, known.program);
  return {
    format: RECORD_FORMAT,
    id,
    app: header.app,
    scenario: known.program.id,
    version,
    digest: known.digest,
    rubric: header.rubric,
    language: header.language,
    mode: header.mode,
    trainee: header.trainee,
    finishedAt,
    set: header.set === null || place === null ? null : { ...header.set, place },
    steps,
    claim: readClaim(reader, known.program),
  };
}

/** The id of an attempt within a run through a set. */
export function setAttemptId(run: string, place: number): string {
  return `${run}.${place}`;
}
