import { useEffect, useRef } from "react";

/** Nobody loses time to a telephone call or another tab: the customer waits. */
export function usePauseWhenHidden(running: boolean, pause: () => void): void {
  const latest = useRef(pause);
  useEffect(() => {
    latest.current = pause;
  });
  useEffect(() => {
    if (!running) return;
    const look = () => {
      if (document.hidden) latest.current();
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [running]);
}
