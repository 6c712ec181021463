import { useMemo, useState } from "react";
import facts from "virtual:lilian/facts";
import { useLanguage } from "../../../i18n/index.ts";
import type { KnownScenario } from "../../../core/records/index.ts";
import type { Attempt, OutgoingFile, Play, Profile } from "../../../session/index.ts";
import { recordOf, recordsFile } from "../../records.ts";
import { useSurroundings } from "../../surroundings.ts";

/**
 * The record of a finished run as a file; null where it is a part of an assessment, which is handed in
 * as a whole.
 */
export function useRecordFile(
  attempt: Attempt,
  play: Play,
  known: KnownScenario,
  profile: Profile | null,
): OutgoingFile | null {
  const { now } = useSurroundings();
  const language = useLanguage();
  // A run that the device could not store has its end now.
  const [end] = useState(now);
  return useMemo(() => {
    if (attempt.set !== null) return null;
    const { id, mode } = attempt;
    const steps = play.trace.map(({ response }) => response.key);
    const finished = { id, mode, set: null, steps, finishedAt: attempt.finishedAt ?? end };
    const { employee = "", name = "", department = "" } = profile ?? {};
    const record = recordOf(known, finished, {
      trainee: { employee, name, department },
      language,
      ...facts,
    });
    return record === null ? null : recordsFile([record]);
  }, [attempt, play, known, profile, end, language]);
}
