import { LazyMotion, MotionConfig } from "framer-motion";
import { createContext, use, useState, type ReactNode } from "react";

const Ready = createContext(false);

/**
 * Gives the screens inside their movement. The features arrive after the first paint; until then
 * everything stands still where it belongs, see `useArrival`.
 */
export function Motion({ children }: { readonly children: ReactNode }) {
  const [ready, setReady] = useState(false);
  const [load] = useState(() => async () => {
    const features = await import("./features.ts");
    setReady(true);
    return features.default;
  });
  return (
    <LazyMotion features={load} strict>
      <MotionConfig reducedMotion="user" transition={{ duration: 0.24, ease: [0.2, 0.7, 0.2, 1] }}>
        <Ready value={ready}>{children}</Ready>
      </MotionConfig>
    </LazyMotion>
  );
}

interface Arrival {
  readonly initial: false | { readonly opacity: number; readonly x?: number; readonly y?: number };
  readonly animate: { readonly opacity: number; readonly x?: number; readonly y?: number };
}

const ARRIVALS = {
  /** A line comes up from below. */
  line: { initial: { opacity: 0, y: 10 }, animate: { opacity: 1, y: 0 } },
  /** A paper is pushed across the counter. */
  paper: { initial: { opacity: 0, x: 28 }, animate: { opacity: 1, x: 0 } },
} as const;

/** Props for an `m` element that arrives; before the features are there it simply is there. */
export function useArrival(kind: keyof typeof ARRIVALS): Arrival {
  const ready = use(Ready);
  return ready ? ARRIVALS[kind] : { ...ARRIVALS[kind], initial: false };
}
