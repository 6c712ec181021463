import type { ResponseKey } from "../../core/model/index.ts";
import type { AttemptRecord, KnownScenario } from "../../core/records/index.ts";
import { attemptIdOf, type SetRun } from "../../session/index.ts";
import { recordOf, type RecordsAround } from "../records.ts";

/** A conversation of a run that has come to an end. */
export interface Played {
  readonly steps: readonly ResponseKey[];
  /** Milliseconds since the epoch. */
  readonly finishedAt: number;
}

/** The record of one conversation of a run; null where its steps do not lead to an end. */
export function recordInRun(
  known: KnownScenario,
  run: SetRun,
  place: number,
  played: Played,
  around: RecordsAround,
): AttemptRecord | null {
  const of = run.conversations.length;
  const set = { id: run.set, run: run.id, place, of, number: run.number };
  return recordOf(known, { id: attemptIdOf(run, place), mode: "assessment", set, ...played }, around);
}
