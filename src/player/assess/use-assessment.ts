import { useCallback, useEffect, useState } from "react";
import { library } from "virtual:lilian/library";
import { retakeState, type RetakeState } from "../../core/scoring/index.ts";
import {
  attemptIdOf,
  decisionsOf,
  newRun,
  type Attempt,
  type Profile,
  type SetRun,
} from "../../session/index.ts";
import type { AssessmentEntry } from "../../session/library.ts";
import { useCurrentProfile, useSurroundings } from "../surroundings.ts";
import type { Played } from "./run-records.ts";

/** What the device knows of one person and one assessment. */
export interface AssessmentState {
  readonly profile: Profile | null;
  /** Newest first; those that count for nothing left out. */
  readonly runs: readonly SetRun[];
  /** The run that can go on. */
  readonly unfinished: SetRun | null;
  /** A run was begun under rules that hold no more. */
  readonly voided: boolean;
  readonly retake: RetakeState;
}

export interface Assessing {
  /** Null until the device has answered. */
  readonly state: AssessmentState | null;
  /** Whether the device has refused to keep something of it. */
  readonly unkept: boolean;
  begin(profile: Profile, patience: number): Promise<SetRun>;
  finish(run: SetRun): Promise<SetRun>;
  /** The conversations of a run that have come to an end, by place. */
  played(run: SetRun): Promise<ReadonlyMap<number, Played>>;
}

const DIGESTS = new Map(library.map(({ id, digest }) => [id, digest]));

/** One person's runs through an assessment, and whether another may begin. */
export function useAssessment(assessment: AssessmentEntry): Assessing {
  const { store, runs: kept, profiles, now, newId } = useSurroundings();
  const id = useCurrentProfile();
  const [state, setState] = useState<AssessmentState | null>(null);
  const [unkept, setUnkept] = useState(false);

  const read = useCallback(async () => {
    const [people, all, attempts] = await Promise.all([profiles.list(), kept.list(id), store.list(id)]);
    const own = all.filter(({ set }) => set === assessment.id);
    const current = await Promise.all(own.map(async (run) => (isOutdated(run) ? voided(run) : run)));
    const runs = current.filter((run) => run.void === null);
    const practice = attempts.flatMap(({ scenario, mode, finishedAt }) =>
      mode === "assessment" || finishedAt === null ? [] : [{ scenario, finishedAt }],
    );
    setState({
      profile: people.find((profile) => profile.id === id) ?? null,
      runs,
      unfinished: runs.find(({ finishedAt }) => finishedAt === null) ?? null,
      voided: current.some((run, at) => run.void !== null && own[at]?.void === null),
      retake: retakeState({ runs, practice }, assessment.retake, now()),
    });

    async function voided(run: SetRun): Promise<SetRun> {
      const changed: SetRun = { ...run, void: "rules-changed" };
      await kept.update(changed);
      return changed;
    }
  }, [assessment, id, kept, now, profiles, store]);

  useEffect(() => {
    void read();
  }, [read]);

  return {
    state,
    unkept,
    async begin(profile, patience) {
      const before = state?.runs.length ?? 0;
      const start = { assessment, profile: profile.id, patience, before, digests: DIGESTS };
      const run = newRun({ ...start, id: newId(), now: now() });
      if ((await kept.create(run)) !== "stored") setUnkept(true);
      await profiles.save({ ...profile, lastUsedAt: now() });
      await read();
      return run;
    },
    async finish(run) {
      const finished = { ...run, finishedAt: now() };
      if ((await kept.update(finished)) !== "stored") setUnkept(true);
      await read();
      return finished;
    },
    async played(run) {
      const found = await Promise.all(run.conversations.map((_, at) => store.load(attemptIdOf(run, at + 1))));
      return new Map(
        found.flatMap((stored, at) => {
          const finishedAt = stored === null ? null : endOf(stored.attempt);
          if (stored === null || finishedAt === null) return [];
          return [[at + 1, { steps: decisionsOf(stored), finishedAt }] as const];
        }),
      );
    },
  };
}

function endOf(attempt: Attempt): number | null {
  return attempt.finishedAt;
}

/** A run that has not ended and whose scenarios have been changed since cannot go on fairly. */
function isOutdated(run: SetRun): boolean {
  return (
    run.void === null &&
    run.finishedAt === null &&
    run.conversations.some(({ scenario, digest }) => DIGESTS.get(scenario) !== digest)
  );
}
