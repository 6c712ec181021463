import { useEffect, useEffectEvent, useState } from "react";
import facts from "virtual:lilian/facts";
import { library } from "virtual:lilian/library";
import { useLanguage } from "../../i18n/index.ts";
import { encodeResultCode, type AttemptRecord, type KnownScenario } from "../../core/records/index.ts";
import { judgeSet, pool, type JudgedSet, type Pooled } from "../../core/scoring/index.ts";
import type { Profile, SetRun } from "../../session/index.ts";
import type { AssessmentEntry } from "../../session/library.ts";
import { loadProgram } from "../content.ts";
import { knownScenario } from "../records.ts";
import { recordInRun, type Played } from "./run-records.ts";

/** A finished run, judged. */
export interface Result {
  readonly records: readonly AttemptRecord[];
  readonly pooled: Pooled;
  readonly judged: JudgedSet;
  /** The whole of it in one line. */
  readonly code: string;
}

/** `gone`: the rules have changed or decisions are missing, so that it cannot be worked out here. */
export type ResultState =
  | { readonly at: "working" }
  | { readonly at: "gone" }
  | { readonly at: "done"; readonly result: Result };

/**
 * Works out what a run came to, one conversation after the other.
 *
 * @param load brings the run's conversations that have come to an end, by place
 */
export function useResult(
  assessment: AssessmentEntry,
  run: SetRun,
  profile: Profile,
  load: () => Promise<ReadonlyMap<number, Played>>,
): ResultState {
  const language = useLanguage();
  const [state, setState] = useState<ResultState>({ at: "working" });

  const begin = useEffectEvent(async () => workOut(assessment, run, profile, await load(), language));

  useEffect(() => {
    let wanted = true;
    void begin().then(
      (result) => wanted && setState(result === null ? { at: "gone" } : { at: "done", result }),
      () => wanted && setState({ at: "gone" }),
    );
    return () => {
      wanted = false;
    };
  }, [run.id, profile, language]);

  return state;
}

async function workOut(
  assessment: AssessmentEntry,
  run: SetRun,
  profile: Profile,
  played: ReadonlyMap<number, Played>,
  language: ReturnType<typeof useLanguage>,
): Promise<Result | null> {
  const known = new Map<string, KnownScenario>();
  const records: AttemptRecord[] = [];
  const { employee, name, department } = profile;
  const around = { trainee: { employee, name, department }, language, ...facts };
  for (const [at, { scenario, digest }] of run.conversations.entries()) {
    const done = played.get(at + 1);
    const entry = library.find(({ id }) => id === scenario);
    if (done === undefined || entry?.digest !== digest) return null;
    const found = knownScenario(await loadProgram(scenario), digest);
    known.set(digest, found);
    const record = recordInRun(found, run, at + 1, done, around);
    if (record === null) return null;
    records.push(record);
  }
  const pooled = pool(records.map(({ claim }) => claim));
  const code = encodeResultCode(records, { byDigest: (digest) => known.get(digest) ?? null });
  return code === null ? null : { records, pooled, judged: judgeSet(pooled, assessment.pass), code };
}
