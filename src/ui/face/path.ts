/** Path data with every number cut to a tenth of a unit: finer than any screen, and short. */
export function path(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return parts.reduce((data, part, index) => {
    const value = numbers[index - 1];
    return data + (value === undefined ? "" : String(Math.round(value * 10) / 10)) + part;
  });
}

/** The number that lies `share` of the way from one to another; shares beyond 0…1 extrapolate. */
export function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The side of the face as the viewer sees it; multiplies what is mirrored about the middle. */
export type Side = -1 | 1;
export const SIDES: readonly Side[] = [-1, 1];
