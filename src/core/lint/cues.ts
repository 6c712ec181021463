import type { Decision } from "./decisions.ts";

/**
 * The share of decisions, 0–1, in which someone finds the best response who always takes the one
 * with the most of something; between equals chance decides.
 */
export function hitRate(decisions: readonly Decision[], measure: (words: string) => number): number {
  const hits = decisions.map(({ options, best }) => {
    const values = options.map(({ words }) => measure(words));
    const top = Math.max(...values);
    const taken = values.filter((value) => value === top).length;
    return measure(best.words) === top ? 1 / taken : 0;
  });
  return mean(hits);
}

/** The share, 0–1, that blind guessing finds: one in the mean number of responses. */
export function chanceOf(decisions: readonly Decision[]): number {
  return decisions.length / decisions.reduce((sum, { options }) => sum + options.length, 0);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** For messages. */
export function percent(share: number): number {
  return Math.round(share * 100);
}
