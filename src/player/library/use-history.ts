import { useEffect, useState } from "react";
import { library } from "virtual:lilian/library";
import type { Mode } from "../../core/model/index.ts";
import type { Attempt } from "../../session/index.ts";
import { useCurrentProfile, useSurroundings } from "../surroundings.ts";

/** What this device remembers of a scenario. */
export interface ScenarioHistory {
  /** How often it was played to an end. */
  readonly finished: number;
  /** The mode of the newest run that can go on. */
  readonly unfinished: Mode | null;
}

/** By scenario id; empty until the device has answered. */
export function useHistory(): ReadonlyMap<string, ScenarioHistory> {
  const { store } = useSurroundings();
  const profile = useCurrentProfile();
  const [attempts, setAttempts] = useState<readonly Attempt[]>([]);
  useEffect(() => {
    let wanted = true;
    void store.list(profile).then((list) => wanted && setAttempts(list));
    return () => {
      wanted = false;
    };
  }, [store, profile]);
  return new Map(library.map(({ id, digest }) => [id, historyOf(attempts, id, digest)]));
}

/** @param attempts newest first */
export function historyOf(attempts: readonly Attempt[], scenario: string, digest: string): ScenarioHistory {
  const own = attempts.filter((attempt) => attempt.scenario === scenario);
  const newest = own.filter((attempt, at) => own.findIndex(({ mode }) => mode === attempt.mode) === at);
  const open = newest.find((attempt) => attempt.finishedAt === null && attempt.digest === digest);
  return {
    finished: own.filter((attempt) => attempt.finishedAt !== null).length,
    unfinished: open?.mode ?? null,
  };
}
