import { domAnimation, LazyMotion, MotionConfig } from "framer-motion";
import * as m from "framer-motion/m";
import type { ArriveProps } from "./arrive.tsx";

const ARRIVALS = {
  /** A line comes up from below. */
  line: { initial: { opacity: 0, y: 10 }, animate: { opacity: 1, y: 0 } },
  /** A paper is pushed across the counter. */
  paper: { initial: { opacity: 0, x: 28 }, animate: { opacity: 1, x: 0 } },
} as const;

/** An element that moves to its place; under reduced motion it only fades in. */
export function Moving({ as, how, ...rest }: ArriveProps) {
  const Element = m[as];
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion="user" transition={{ duration: 0.24, ease: [0.2, 0.7, 0.2, 1] }}>
        <Element {...ARRIVALS[how]} {...rest} />
      </MotionConfig>
    </LazyMotion>
  );
}
