import { percent, type Marks } from "../scoring/index.ts";

/** How somebody did on one principle over several attempts. */
export interface Strength {
  readonly id: string;
  readonly earned: number;
  readonly available: number;
  /** 0–100. */
  readonly bar: number;
  /** One standard error in points of a hundred; null for a single attempt, of which none can be told. */
  readonly error: number | null;
  /** Too few marks to read anything from the bar. */
  readonly faint: boolean;
}

/** Marks on one principle under which a pooled bar says too little (scoring §12). */
const ENOUGH_MARKS = 25;

/**
 * Bars over attempts at different scenarios, in the order given. The error is that of a ratio
 * estimate: how far the attempts lie from the bar that they have in common.
 *
 * @param principles ids in the order in which they are shown
 */
export function strengths(attempts: readonly Marks[], principles: readonly string[]): readonly Strength[] {
  return principles.flatMap((id) => {
    const parts = attempts.flatMap(({ principles: marks }) => {
      const part = marks[id];
      return part === undefined || part.available <= 0 ? [] : [part];
    });
    const earned = sum(parts.map((part) => part.earned));
    const available = sum(parts.map((part) => part.available));
    const bar = percent(earned, available);
    if (bar === null) return [];
    const ratio = earned / available;
    const squares = sum(parts.map((part) => (part.earned - ratio * part.available) ** 2));
    const spread = Math.sqrt((squares * parts.length) / Math.max(1, parts.length - 1)) / available;
    const error = parts.length < 2 ? null : Math.round(spread * 100);
    return [{ id, earned, available, bar, error, faint: available < ENOUGH_MARKS }];
  });
}

/** The principle with the lowest bar; null where every bar is full or there is none. */
export function weakest(bars: readonly Strength[]): Strength | null {
  const lowest = bars.reduce<Strength | null>(
    (found, bar) => (found === null || bar.bar < found.bar ? bar : found),
    null,
  );
  return lowest === null || lowest.bar === 100 ? null : lowest;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
