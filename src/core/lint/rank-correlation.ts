import { mean } from "./cues.ts";

/**
 * Spearman's rank correlation of two measures of the same things, −1…1; equals share their mean rank.
 *
 * @returns null where one of the measures does not vary
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number | null {
  const [x, y] = [ranks(one), ranks(other)];
  const centre = mean(x);
  const spread = (values: readonly number[]) => values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const scale = Math.sqrt(spread(x) * spread(y));
  if (scale === 0) return null;
  return x.reduce((sum, value, index) => sum + (value - centre) * ((y[index] ?? 0) - centre), 0) / scale;
}

function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}
