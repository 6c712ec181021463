import { createContext, use, useSyncExternalStore } from "react";
import type { Surroundings } from "../session/index.ts";

/** Filled by the composition root: the player itself knows no browser storage and no clock. */
export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext);
  if (surroundings === null) throw new Error("the player needs its surroundings");
  return surroundings;
}

/** The id of whoever practises now; `NOBODY` where they have not said. */
export function useCurrentProfile(): string {
  const { current } = useSurroundings();
  return useSyncExternalStore(current.subscribe, current.get, current.get);
}
