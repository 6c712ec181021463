import { shuffled, type Assessment } from "../core/model/index.ts";
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

export interface RunStart {
  readonly assessment: Assessment;
  readonly profile: string;
  readonly patience: number;
  /** The person's runs so far that count. */
  readonly before: number;
  /** The rules' digest of each scenario of the library. */
  readonly digests: ReadonlyMap<string, string>;
  readonly id: string;
  readonly now: number;
}

/** A run from its start: its conversations in an order of its own, another variant each time. */
export function newRun({ assessment, profile, patience, before, digests, id, now }: RunStart): SetRun {
  return {
    // Records and result codes carry it: twelve digits are unique enough, and short.
    id: id.replaceAll("-", "").slice(0, 12),
    set: assessment.id,
    profile,
    number: before + 1,
    startedAt: now,
    finishedAt: null,
    patience,
    conversations: shuffled(assessment.slots, id).flatMap(({ id: slot, variants }) => {
      const scenario = variants[before % variants.length];
      const digest = scenario === undefined ? undefined : digests.get(scenario);
      return scenario === undefined || digest === undefined ? [] : [{ slot, scenario, digest }];
    }),
    void: null,
  };
}

/** @param place from 1 */
export function attemptIdOf(run: Pick<SetRun, "id">, place: number): Attempt["id"] {
  return `${run.id}.${place}`;
}

/**
 * Where a run goes on.
 *
 * @param finished ids of attempts that have come to an end
 * @returns the place of the next conversation, from 1, or null where there is none left
 */
export function nextPlace(run: SetRun, finished: ReadonlySet<string>): number | null {
  const index = run.conversations.findIndex((_, at) => !finished.has(attemptIdOf(run, at + 1)));
  return index < 0 ? null : index + 1;
}
