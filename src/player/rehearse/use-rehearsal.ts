import { useState } from "react";
import type { Step } from "../../core/engine/index.ts";
import type { Attempt, OwnWordsByTurn, Play } from "../../session/index.ts";
import { useSurroundings } from "../surroundings.ts";

/** Saying it first, in one attempt. */
export interface Rehearsal {
  /** The turn before, with what was said in one's own words there. */
  readonly last: { readonly step: Step; readonly own: string } | null;
  /** Whether this turn has been said, so that the options may stand there. */
  readonly said: boolean;
  say(words: string): void;
}

/**
 * @param wanted whether the trainee has just chosen to say it first; an attempt that was begun so goes on so
 * @returns null where the attempt is not practised that way
 */
export function useRehearsal(attempt: Attempt, play: Play, wanted: boolean): Rehearsal | null {
  const { ownWords } = useSurroundings();
  const [words, setWords] = useState<OwnWordsByTurn | null>(() => {
    const kept = ownWords.read(attempt.id);
    if (kept !== null || !wanted) return kept;
    ownWords.write(attempt.id, {});
    return {};
  });
  if (words === null) return null;
  const turn = play.trace.length;
  const step = play.trace[turn - 1];
  const own = words[turn - 1];
  return {
    last: step === undefined || own === undefined ? null : { step, own },
    said: words[turn] !== undefined,
    say(text) {
      const next = { ...words, [turn]: text };
      ownWords.write(attempt.id, next);
      setWords(next);
    },
  };
}
