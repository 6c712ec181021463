import type { Attempt } from "./attempt.ts";

/**
 * One run of one person through an assessment. Its attempts are found by their ids, which follow from
 * the run's: two tabs that open the same conversation open the same attempt.
 */
export interface SetRun {
  readonly id: string;
  /** The assessment's id. */
  readonly set: string;
  readonly profile: string;
  /** The person's how-manieth run through it on this device, from 1. */
  readonly number: number;
  readonly startedAt: number;
  readonly finishedAt: number | null;
  /** For all its conversations, as `Attempt.patience`. */
  readonly patience: number;
  /** In the order of playing. */
  readonly conversations: readonly Conversation[];
  /** Why it counts for nothing; null for a run that counts. */
  readonly void: "rules-changed" | null;
}

/** A conversation of a run: the variant that was drawn, and the rules that held then. */
export interface Conversation {
  readonly slot: string;
  readonly scenario: string;
  readonly digest: string;
}

/** @param place from 1 */
export function attemptIdOf(run: Pick<SetRun, "id">, place: number): Attempt["id"] {
  return `${run.id}.${place}`;
}
