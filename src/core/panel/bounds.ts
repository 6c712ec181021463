import type { ChoiceReading } from "./choice-agreement.ts";

/** A scenario measures something only if manners alone do not find its key, and knowing does. */
export interface Bound {
  /** Null while fewer than `MIN_READERS` readings count and none misses it. */
  readonly held: boolean | null;
  /** Readings that count: complete, and of today's words. */
  readonly readers: number;
  readonly missed: number;
}

/** One lucky or tired reader says little. */
export const MIN_READERS = 3;
/** Readers of options alone find at most half of the best … */
export const MOST_BLIND_HITS_PERCENT = 50;
/** … and stay under this score (scoring §11). */
export const BLIND_SCORE_UNDER = 60;
/** Readers who know rubric, facts and situation find at least this share. */
export const LEAST_KNOWING_HITS_PERCENT = 85;

/** Every reading has to hold it: an average would hide the reader who finds the key. */
export function boundOf(kind: "options" | "situation", readings: readonly ChoiceReading[]): Bound {
  const counting = readings.filter(({ counts }) => counts);
  const missed = counting.filter((reading) => !holds(kind, reading)).length;
  const held = missed > 0 ? false : counting.length < MIN_READERS ? null : true;
  return { held, readers: counting.length, missed };
}

/** Whether one reading stays within the bound of its kind. */
export function holds(kind: "options" | "situation", { hits, decisions, score }: ChoiceReading): boolean {
  if (kind === "situation") return hits * 100 >= LEAST_KNOWING_HITS_PERCENT * decisions;
  return hits * 100 <= MOST_BLIND_HITS_PERCENT * decisions && score < BLIND_SCORE_UNDER;
}
