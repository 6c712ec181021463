import { createContext, use, useEffect, useState, type ReactNode } from "react";
import type { Moving } from "./moving.tsx";

/** The component that moves, once it has been fetched. */
export const MotionContext = createContext<{ readonly Moving: typeof Moving } | null>(null);

/**
 * Gives the screens inside their movement. Nothing of framer-motion is fetched before the first
 * screen stands; whatever appears before it has arrived simply is there.
 */
export function Motion({ children }: { readonly children: ReactNode }) {
  const [loaded, setLoaded] = useState<{ readonly Moving: typeof Moving } | null>(null);
  useEffect(() => {
    let wanted = true;
    import("./moving.tsx").then(
      (module) => wanted && setLoaded(module),
      // Without movement everything works.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return <MotionContext value={loaded}>{children}</MotionContext>;
}

export function useMotion() {
  return use(MotionContext);
}
