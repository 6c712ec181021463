import { useEffect, useState } from "react";
import type { Attempt, SetRun } from "../../session/index.ts";
import { useSurroundings } from "../surroundings.ts";

/**
 * The run that an attempt is a part of, which decides what may be shown of it: no debrief before the
 * whole set is over.
 *
 * @returns undefined while the device is asked, null where there is none
 */
export function useSetOf(attempt: Attempt | null): SetRun | null | undefined {
  const { runs } = useSurroundings();
  const id = attempt?.set?.run ?? null;
  const [found, setFound] = useState<{ readonly id: string; readonly run: SetRun | null } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let wanted = true;
    void runs.load(id).then((run) => wanted && setFound({ id, run }));
    return () => {
      wanted = false;
    };
  }, [id, runs]);
  if (id === null) return null;
  return found?.id === id ? found.run : undefined;
}
