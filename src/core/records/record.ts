import type { Language, Mode, ResponseKey } from "../model/index.ts";

/** Named in every record; a reader that does not know it says so instead of guessing. */
export const RECORD_FORMAT = "lilian-attempt/1";

/** Who practised, as they entered it themselves: a claim, not proof. */
export interface Trainee {
  readonly employee: string;
  readonly name: string;
  readonly department: string;
}

/**
 * One finished attempt at one scenario, as it leaves the device by the trainee's own act. Ids and
 * digests only: no texts, no times taken, nothing from which an accommodation could be inferred
 * (scoring §13-14).
 */
export interface AttemptRecord {
  readonly format: typeof RECORD_FORMAT;
  /** Unique; within a set `<run>.<place>`. */
  readonly id: string;
  /** The application's version. */
  readonly app: string;
  readonly scenario: string;
  readonly version: number;
  /** SHA-256 of the rules under which it was played, in hex. */
  readonly digest: string;
  /** The first eight hex digits of the rubric's digest. */
  readonly rubric: string;
  readonly language: Language;
  readonly mode: Mode;
  readonly trainee: Trainee;
  /** ISO 8601 in UTC, to the minute: `2026-11-21T08:15Z`. */
  readonly finishedAt: string;
  readonly set: RecordSet | null;
  /** Every decision, silence included. */
  readonly steps: readonly ResponseKey[];
  readonly claim: Claim;
}

/** The assessment that an attempt belongs to. */
export interface RecordSet {
  readonly id: string;
  /** Names the run through the set; its attempts share it. */
  readonly run: string;
  /** From 1, in the order played. */
  readonly place: number;
  /** How many scenarios the run has. */
  readonly of: number;
  /** The trainee's how-manieth run through this set on this device, from 1: a claim. */
  readonly number: number;
}

/** What the trainee's device says the attempt came to. */
export interface Claim {
  readonly earned: number;
  readonly available: number;
  /** 0–100. */
  readonly total: number;
  readonly principles: Readonly<Record<string, PrincipleClaim>>;
  /** Ids of the critical errors, in the order in which they were made. */
  readonly criticals: readonly string[];
  readonly outcome: string;
}

export interface PrincipleClaim {
  readonly earned: number;
  readonly available: number;
}

/** Longest texts that a record may hold, in characters. */
export const RECORD_LIMITS = { text: 80, id: 80, steps: 500, criticals: 50, principles: 20 } as const;
