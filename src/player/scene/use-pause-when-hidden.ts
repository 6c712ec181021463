import { useEffect, useEffectEvent } from "react";
import type { SessionContext } from "../../session/index.ts";

/**
 * Nobody loses time to a telephone call or another tab: the customer waits. Nor does a clock begin
 * to run on a page that is out of sight already.
 *
 * @param running the clock that runs; each time it starts it is another one
 */
export function usePauseWhenHidden(running: SessionContext["clock"], pause: () => void): void {
  const look = useEffectEvent(() => {
    if (document.hidden) pause();
  });
  useEffect(() => {
    if (running === null) return;
    const listen = () => look();
    listen();
    document.addEventListener("visibilitychange", listen);
    return () => document.removeEventListener("visibilitychange", listen);
  }, [running]);
}
