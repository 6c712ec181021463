import { minutesToRead } from "../../../core/analysis/index.ts";

/** Nothing is gone before one has looked up. */
const SHORTEST_MS = 2500;
/** What one has read once already is read faster. */
const AGAIN = 0.6;

/** How long a moment is shown, by what is to be read in it. */
export function readingTime(texts: readonly string[]): number {
  return Math.max(SHORTEST_MS, minutesToRead(texts.join("\n")) * 60_000 * AGAIN);
}
