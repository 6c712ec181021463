import { MODES, type Mode } from "../core/model/index.ts";

export interface PlayAddress {
  readonly mode: Mode;
  /** A certain attempt, finished or not. */
  readonly attempt: string | null;
}

/** What an address's search says about a play; `lang` is read by the application. */
export function readPlaySearch(search: string): PlayAddress {
  const parameters = new URLSearchParams(search);
  const named = parameters.get("mode");
  return {
    mode: MODES.find((mode) => mode === named) ?? "practice",
    attempt: parameters.get("attempt"),
  };
}

/** The same search with another mode and attempt; whatever else it says stays. */
export function writePlaySearch(search: string, { mode, attempt }: PlayAddress): string {
  const parameters = new URLSearchParams(search);
  parameters.set("mode", mode);
  if (attempt === null) parameters.delete("attempt");
  else parameters.set("attempt", attempt);
  return parameters.toString();
}
