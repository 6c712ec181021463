import { animateValue } from "framer-motion";
import { useEffect, useRef, useState } from "react";

/** People blink unevenly; an even blink is what would catch the eye. */
const SOONEST_MS = 3200;
const LATEST_MS = 7400;
const BLINK_MS = 190;

/**
 * How far the lids are shut, 0 open … 1 shut: a blink every several seconds, and one as a new
 * expression sets in, as people's eyes do; or never.
 */
export function useBlink(still: boolean, expression: string): number {
  const [shut, setShut] = useState(0);
  const last = useRef(expression);

  useEffect(() => {
    if (still) return;
    let motion: { stop: () => void } | undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(blink, SOONEST_MS + Math.random() * (LATEST_MS - SOONEST_MS));
    };
    const blink = () => {
      motion = animateValue({ keyframes: [0, 1, 0], duration: BLINK_MS, ease: "linear", onUpdate: setShut });
      wait();
    };
    if (last.current === expression) wait();
    else blink();
    last.current = expression;
    return () => {
      clearTimeout(timer);
      motion?.stop();
      setShut(0);
    };
  }, [still, expression]);

  return shut;
}
