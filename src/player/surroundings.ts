import { createContext, use } from "react";
import type { Surroundings } from "../session/index.ts";

/** Filled by the composition root: the player itself knows no browser storage and no clock. */
export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext);
  if (surroundings === null) throw new Error("the player needs its surroundings");
  return surroundings;
}
