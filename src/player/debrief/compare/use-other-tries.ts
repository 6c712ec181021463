import { useEffect, useEffectEvent, useState } from "react";
import { decisionsOf, type Attempt, type StoredAttempt } from "../../../session/index.ts";
import type { Debrief } from "../../../core/debrief/index.ts";
import type { ResponseKey } from "../../../core/model/index.ts";
import { useSurroundings } from "../../surroundings.ts";

/** A finished try that shares its beginning with the one that is looked at. */
export interface OtherTry {
  readonly attempt: Attempt;
  /** The try that was taken up again, or one that took up this one. */
  readonly when: "earlier" | "later";
  readonly story: Debrief;
}

/**
 * The tries beside which an attempt can be put: the one it branched from first, then those that branched
 * from it, newest first.
 *
 * @param tell what is said about decisions; null where they do not lead to an end
 */
export function useOtherTries(
  attempt: Attempt,
  tell: (decisions: readonly ResponseKey[]) => Debrief | null,
): readonly OtherTry[] {
  const { store } = useSurroundings();
  const [found, setFound] = useState<readonly OtherTry[]>([]);

  const look = useEffectEvent(async () => {
    const { id, parent, profile, digest } = attempt;
    const listed = await store.list(profile);
    const later = listed.filter((one) => one.parent === id && one.finishedAt !== null);
    const ids = [...(parent === null ? [] : [parent]), ...later.map((one) => one.id)];
    const stored = await Promise.all(ids.map((one) => store.load(one)));
    return stored.flatMap((one): readonly OtherTry[] => {
      // Under other rules the same decisions may mean something else.
      if (one === null || one.attempt.digest !== digest) return [];
      const story = tell(decisionsOf(one));
      return story === null ? [] : [{ attempt: one.attempt, when: whenOf(one), story }];
    });
    function whenOf(one: StoredAttempt): OtherTry["when"] {
      return one.attempt.id === parent ? "earlier" : "later";
    }
  });

  useEffect(() => {
    let wanted = true;
    void look().then((tries) => wanted && setFound(tries));
    return () => {
      wanted = false;
    };
  }, [attempt.id]);

  return found;
}
