import { explore, replay, type Program } from "../../core/engine/index.ts";
import type { Language, ResponseKey } from "../../core/model/index.ts";
import {
  claimOf,
  RECORD_FORMAT,
  type AttemptRecord,
  type KnownScenario,
  type Trainee,
} from "../../core/records/index.ts";
import { modelPath } from "../../core/scoring/index.ts";
import { attemptIdOf, type SetRun } from "../../session/index.ts";

/** A conversation of a run that has come to an end. */
export interface Played {
  readonly steps: readonly ResponseKey[];
  /** Milliseconds since the epoch. */
  readonly finishedAt: number;
}

/** What a run's records say beside what was played. */
export interface RecordsAround {
  readonly run: SetRun;
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

/** The record of one conversation of a run; null where its steps do not lead to an end. */
export function recordOf(
  known: KnownScenario,
  place: number,
  { steps, finishedAt }: Played,
  { run, trainee, language, app, rubric }: RecordsAround,
): AttemptRecord | null {
  const { program, model, digest } = known;
  const claim = claimOf(program, model, replay(program, steps).trace);
  if (claim === null) return null;
  return {
    format: RECORD_FORMAT,
    id: attemptIdOf(run, place),
    app,
    scenario: program.id,
    version: program.version,
    digest,
    rubric,
    language,
    mode: "assessment",
    trainee,
    finishedAt: minuteOf(finishedAt),
    set: { id: run.set, run: run.id, place, of: run.conversations.length, number: run.number },
    steps,
    claim,
  };
}

/** ISO 8601 in UTC, to the minute. */
export function minuteOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}
