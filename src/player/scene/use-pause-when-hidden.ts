import { useEffect, useEffectEvent } from "react";

/** Nobody loses time to a telephone call or another tab: the customer waits. */
export function usePauseWhenHidden(running: boolean, pause: () => void): void {
  const look = useEffectEvent(() => {
    if (document.hidden) pause();
  });
  useEffect(() => {
    if (!running) return;
    const listen = () => look();
    document.addEventListener("visibilitychange", listen);
    return () => document.removeEventListener("visibilitychange", listen);
  }, [running]);
}
