import type { Mode } from "../core/model/index.ts";
import type { Attempt, AttemptEvent, StoredAttempt } from "./attempt.ts";
import type { Files } from "./files.ts";
import type { OwnWordsStore } from "./own-words.ts";
import type { Profile } from "./profile.ts";
import type { SetRun } from "./set-run.ts";
import type { Speech } from "./speech.ts";

/**
 * What became of a write. `conflict`: another tab has gone on with the same attempt.
 * `failed`: the device refused (no space, no permission, storage wiped).
 */
export type Stored = "stored" | "conflict" | "failed";

/** Where attempts are kept. Implemented by `platform/`; never throws. */
export interface AttemptStore {
  /** An attempt of that id that is already there is a `conflict`. */
  create(attempt: Attempt): Promise<Stored>;
  /**
   * Resolves once the event would survive the tab's end. Storing the same event again is
   * `stored`; another event at its place is a `conflict`.
   *
   * @param ends whether it ends the attempt; both are written at once or not at all
   */
  append(event: AttemptEvent, ends: boolean): Promise<Stored>;
  load(attempt: string): Promise<StoredAttempt | null>;
  /** A person's newest attempt at a scenario in a mode, finished or not, under any rules. */
  latest(profile: string, scenario: string, mode: Mode): Promise<StoredAttempt | null>;
  /** A person's unfinished and finished attempts, newest first. */
  list(profile: string): Promise<readonly Attempt[]>;
}

/** Who practises on this device. Never throws. */
export interface ProfileStore {
  /** Last used first. */
  list(): Promise<readonly Profile[]>;
  /** Adds a profile, or replaces it. */
  save(profile: Profile): Promise<Stored>;
  /** Gives what nobody has signed for to a profile. */
  adopt(profile: string): Promise<Stored>;
  /** A profile with its attempts and runs, gone for good. */
  erase(profile: string): Promise<Stored>;
  /** Everything that the device holds. */
  eraseAll(): Promise<Stored>;
}

/** Runs through assessments. Never throws. */
export interface RunStore {
  /** A run of that id that is already there is a `conflict`. */
  create(run: SetRun): Promise<Stored>;
  /** Replaces a run; one that is gone is `failed`. */
  update(run: SetRun): Promise<Stored>;
  load(run: string): Promise<SetRun | null>;
  /** A person's runs, newest first. */
  list(profile: string): Promise<readonly SetRun[]>;
}

/** Which profile practises now, as a value that changes: `NOBODY` until somebody has said who they are. */
export interface CurrentProfile {
  get(): string;
  set(profile: string): void;
  /** @returns what ends it */
  subscribe(listener: () => void): () => void;
}

/** What one session needs of the outside: storage, time and chance. */
export interface SessionSurroundings {
  readonly store: AttemptStore;
  /** Milliseconds since the epoch. */
  now(): number;
  /** A new id, unique on this device and unlikely to occur on another. */
  newId(): string;
}

/** What the trainee's screens need of it. */
export interface Surroundings extends SessionSurroundings {
  readonly profiles: ProfileStore;
  readonly runs: RunStore;
  readonly current: CurrentProfile;
  readonly files: Files;
  readonly ownWords: OwnWordsStore;
  /** Fetched by whoever wants it: few listen. */
  speech(): Promise<Speech>;
}
