import type { Mode, ResponseKey } from "../core/model/index.ts";

/**
 * One try at one scenario. Its decisions are kept apart, one event each, append-only; everything
 * else about it is derived by replaying them.
 */
export interface Attempt {
  readonly id: string;
  /** Whose it is: a profile's id, or `NOBODY`. */
  readonly profile: string;
  /** The assessment that it is a part of; null for one that stands alone. */
  readonly set: AttemptSet | null;
  readonly scenario: string;
  readonly version: number;
  /** The rules digest under which it is played: a run never goes on under other rules. */
  readonly digest: string;
  readonly mode: Mode;
  /** Stretches the customer's patience: 1, 2, 4 or 10; 0 switches timers off. Stays on the device. */
  readonly patience: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly finishedAt: number | null;
  /** The attempt that this one branched from, where it did. */
  readonly parent: string | null;
  /** Decisions taken over from the parent. */
  readonly inherited: readonly ResponseKey[];
}

/** An attempt's place in a run through an assessment. */
export interface AttemptSet {
  readonly run: string;
  /** From 1. */
  readonly place: number;
}

/** One acknowledged decision. */
export interface AttemptEvent {
  readonly attempt: string;
  /** Counts from 0 within the attempt, after the inherited decisions. */
  readonly seq: number;
  readonly response: ResponseKey;
  readonly at: number;
}

/** An attempt with its own decisions in order. */
export interface StoredAttempt {
  readonly attempt: Attempt;
  readonly events: readonly AttemptEvent[];
}

/** All decisions of an attempt from the start of the scenario. */
export function decisionsOf({ attempt, events }: StoredAttempt): readonly ResponseKey[] {
  return [...attempt.inherited, ...events.map((event) => event.response)];
}
