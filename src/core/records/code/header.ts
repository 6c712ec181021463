import { hex } from "@scure/base";
import { LANGUAGES, MODES, type Language, type Mode } from "../../model/index.ts";
import type { AttemptRecord, RecordSet, Trainee } from "../record.ts";
import { Malformed, type ByteReader, type ByteWriter } from "./bytes.ts";

/** What the attempts of one run have in common. */
export interface Header {
  readonly mode: Mode;
  readonly language: Language;
  readonly app: string;
  readonly rubric: string;
  readonly trainee: Trainee;
  readonly set: Omit<RecordSet, "place"> | null;
}

const RUBRIC_BYTES = 4;
/** Where there is no set; a run's own number is at least 1. */
const NO_SET = 0;

export function writeHeader(writer: ByteWriter, record: AttemptRecord): void {
  const { mode, language, app, rubric, trainee, set } = record;
  writer.whole(MODES.indexOf(mode));
  writer.whole(LANGUAGES.indexOf(language));
  writer.text(app);
  writer.bytes(hex.decode(rubric));
  writer.text(trainee.employee);
  writer.text(trainee.name);
  writer.text(trainee.department);
  writer.whole(set?.number ?? NO_SET);
  if (set === null) return;
  writer.text(set.id);
  writer.text(set.run);
  writer.whole(set.of);
}

/** @throws {Malformed} where it names a mode or a language that does not exist */
export function readHeader(reader: ByteReader): Header {
  const mode = MODES[reader.whole()];
  const language = LANGUAGES[reader.whole()];
  if (mode === undefined || language === undefined) throw new Malformed("an unknown name");
  const app = reader.text();
  const rubric = hex.encode(reader.take(RUBRIC_BYTES));
  const trainee = { employee: reader.text(), name: reader.text(), department: reader.text() };
  const number = reader.whole();
  const set =
    number === NO_SET ? null : { number, id: reader.text(), run: reader.text(), of: reader.whole() };
  return { mode, language, app, rubric, trainee, set };
}
