import { animateValue } from "framer-motion";
import { useEffect, useRef, useState } from "react";
import { blend, distance } from "./parameters.ts";
import type { FaceParameters } from "./parameters.ts";

const SHORTEST_MS = 200;
const LONGEST_MS = 400;
/** A change as large as from calm to furious takes the longest time. */
const LARGE_CHANGE = 3.5;

/**
 * The face to draw now on its way to `target`. A new target takes over from wherever the face has
 * got to; with `jump` there is no way, only the target.
 */
export function useBlend(target: FaceParameters, jump: boolean): FaceParameters {
  const [shown, setShown] = useState(target);
  const latest = useRef(target);

  useEffect(() => {
    const from = latest.current;
    const show = (face: FaceParameters) => {
      latest.current = face;
      setShown(face);
    };
    const far = distance(from, target);
    if (jump || far === 0) {
      show(target);
      return;
    }
    const duration = SHORTEST_MS + (LONGEST_MS - SHORTEST_MS) * Math.min(1, far / LARGE_CHANGE);
    // `animate` would do the same and bring all of DOM animation into the bundle.
    const motion = animateValue({
      keyframes: [0, 1],
      duration,
      ease: "easeInOut",
      onUpdate: (share) => {
        show(share < 1 ? blend(from, target, share) : target);
      },
    });
    return () => {
      motion.stop();
    };
  }, [target, jump]);

  return jump ? target : shown;
}
