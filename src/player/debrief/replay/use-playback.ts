import { useEffect, useState } from "react";

export interface Playback {
  /** Index of the moment that is shown. */
  readonly at: number;
  readonly playing: boolean;
  readonly ended: boolean;
  /** Shows a moment, and stops there. */
  go(to: number): void;
  /** Plays on, from the start where the end is reached; or pauses. */
  toggle(): void;
}

/**
 * Goes through moments one by one, each for its own time, and stops at the last: nothing begins anew
 * by itself, and nothing moves on in a page that is out of sight.
 *
 * @param times milliseconds by moment
 */
export function usePlayback(times: readonly number[]): Playback {
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const last = times.length - 1;
  const time = times[at] ?? 0;
  const ended = at >= last;

  useEffect(() => {
    if (!playing || ended) return;
    const timer = setTimeout(() => {
      setAt(at + 1);
      if (at + 1 >= last) setPlaying(false);
    }, time);
    return () => clearTimeout(timer);
  }, [playing, ended, at, last, time]);

  useEffect(() => {
    const look = () => {
      if (document.hidden) setPlaying(false);
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);

  return {
    at,
    playing,
    ended,
    go(to) {
      setPlaying(false);
      setAt(Math.max(0, Math.min(last, to)));
    },
    toggle() {
      if (ended) setAt(0);
      setPlaying(!playing);
    },
  };
}
