import type { Mode } from "../core/model/index.ts";
import type { Attempt, AttemptEvent, StoredAttempt } from "./attempt.ts";

/**
 * What became of a write. `conflict`: another tab has gone on with the same attempt.
 * `failed`: the device refused (no space, no permission, storage wiped).
 */
export type Stored = "stored" | "conflict" | "failed";

/** Where attempts are kept. Implemented by `platform/`; never throws. */
export interface AttemptStore {
  create(attempt: Attempt): Promise<Stored>;
  /**
   * Resolves once the event would survive the tab's end. Storing the same event again is
   * `stored`; another event at its place is a `conflict`.
   *
   * @param ends whether it ends the attempt; both are written at once or not at all
   */
  append(event: AttemptEvent, ends: boolean): Promise<Stored>;
  load(attempt: string): Promise<StoredAttempt | null>;
  /** The newest attempt at a scenario in a mode, finished or not, under any rules. */
  latest(scenario: string, mode: Mode): Promise<StoredAttempt | null>;
  /** Unfinished and finished attempts, newest first. */
  list(): Promise<readonly Attempt[]>;
}

/** The time and chance that only the outside has. */
export interface Surroundings {
  readonly store: AttemptStore;
  /** Milliseconds since the epoch. */
  now(): number;
  /** A new attempt's id, unique on this device and unlikely to occur on another. */
  newId(): string;
}
