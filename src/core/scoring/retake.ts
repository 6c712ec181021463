import type { RetakeRule } from "../model/index.ts";

/** Milliseconds since the epoch, as everywhere; `core` itself asks no clock. */
export interface RetakeHistory {
  /** When each run through the set was started, finished or not. */
  readonly runs: readonly { readonly startedAt: number; readonly finishedAt: number | null }[];
  /** Finished guided and practice runs of any scenario. */
  readonly practice: readonly { readonly scenario: string; readonly finishedAt: number }[];
}

/** Whether another run through the set may begin, and what is still wanted where not. */
export interface RetakeState {
  readonly open: boolean;
  /** Runs that are left, this one included; 0 means that a supervisor's turn has come. */
  readonly left: number;
  /** When the waiting time ends; null where it has. */
  readonly waitUntil: number | null;
  /** How many scenarios are still to be practised in between. */
  readonly practiceMissing: number;
}

const HOUR_MS = 3_600_000;

/**
 * The retake rule (scoring §8), as far as one device can know. An unfinished run is taken up again,
 * not counted against another: ask this only where there is none.
 */
export function retakeState(history: RetakeHistory, rule: RetakeRule, now: number): RetakeState {
  const left = Math.max(0, rule.attempts - history.runs.length);
  const ends = history.runs.map(({ startedAt, finishedAt }) => finishedAt ?? startedAt);
  if (ends.length === 0) return { open: left > 0, left, waitUntil: null, practiceMissing: 0 };
  const last = Math.max(...ends);
  const until = last + rule.waitHours * HOUR_MS;
  const practised = new Set(
    history.practice.filter(({ finishedAt }) => finishedAt > last).map(({ scenario }) => scenario),
  );
  const waitUntil = now < until ? until : null;
  const practiceMissing = Math.max(0, rule.practiceRuns - practised.size);
  return { open: left > 0 && waitUntil === null && practiceMissing === 0, left, waitUntil, practiceMissing };
}
