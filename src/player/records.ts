import { explore, replay, type Program } from "../core/engine/index.ts";
import type { Language, Mode, ResponseKey } from "../core/model/index.ts";
import {
  claimOf,
  RECORD_FORMAT,
  type AttemptRecord,
  type KnownScenario,
  type RecordSet,
  type Trainee,
} from "../core/records/index.ts";
import { modelPath } from "../core/scoring/index.ts";
import type { OutgoingFile } from "../session/index.ts";

/** A conversation that has come to an end, as its record needs it. */
export interface Finished {
  readonly id: string;
  readonly mode: Mode;
  readonly set: RecordSet | null;
  readonly steps: readonly ResponseKey[];
  /** Milliseconds since the epoch. */
  readonly finishedAt: number;
}

/** What records say beside what was played. */
export interface RecordsAround {
  readonly trainee: Trainee;
  readonly language: Language;
  readonly app: string;
  readonly rubric: string;
}

/** A program with its model path, so that it can be scored and packed. */
export function knownScenario(program: Program, digest: string): KnownScenario {
  const explored = explore(program);
  if (!explored.ok) throw new Error(`${program.id} is too large to be judged`);
  return { program, model: modelPath(program, explored.situations), digest };
}

/** The record of a conversation; null where its steps do not lead to an end. */
export function recordOf(
  { program, model, digest }: KnownScenario,
  { id, mode, set, steps, finishedAt }: Finished,
  { trainee, language, app, rubric }: RecordsAround,
): AttemptRecord | null {
  const claim = claimOf(program, model, replay(program, steps).trace);
  if (claim === null) return null;
  return {
    format: RECORD_FORMAT,
    id,
    app,
    scenario: program.id,
    version: program.version,
    digest,
    rubric,
    language,
    mode,
    trainee,
    finishedAt: minuteOf(finishedAt),
    set,
    steps,
    claim,
  };
}

/** ISO 8601 in UTC, to the minute. */
function minuteOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}

/** Records as a file that their owner gives away, named so that many of them can lie in one folder. */
export function recordsFile(records: readonly AttemptRecord[]): OutgoingFile {
  const [first] = records;
  const what = first === undefined ? "" : (first.set?.run ?? `${first.scenario}-${first.finishedAt}`);
  const name = ["lilian", first?.trainee.employee ?? "", what].filter(Boolean).join("-");
  return {
    name: `${name.replace(/[^\w.-]+/gu, "_")}.json`,
    type: "application/json",
    text: `${JSON.stringify(records, null, 2)}\n`,
  };
}
