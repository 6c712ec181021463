/** Path data with every number cut to a tenth of a unit: finer than any screen, and short. */
export function path(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return parts.reduce((data, part, index) => {
    const value = numbers[index - 1];
    return data + (value === undefined ? "" : String(Math.round(value * 10) / 10)) + part;
  });
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function at(x: number, y: number): Point {
  return { x, y };
}

/** The point that much further down. */
export function below(point: Point, distance: number): Point {
  return at(point.x, point.y + distance);
}

function list(points: readonly Point[]): string {
  return points.map(({ x, y }) => path`${x} ${y}`).join(" ");
}

/** A line of curves: where it starts, then for each curve its two handles and where it ends. */
export function curves([start, ...rest]: readonly Point[]): string {
  return start === undefined ? "" : `M${list([start])}C${list(rest)}`;
}

/** The number that lies `share` of the way from one to another; shares beyond 0…1 extrapolate. */
export function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** The side of the face as the viewer sees it; multiplies what is mirrored about the middle. */
export type Side = -1 | 1;
export const SIDES: readonly Side[] = [-1, 1];
