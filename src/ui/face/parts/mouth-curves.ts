import type { FaceParameters } from "../parameters.ts";
import { at, below } from "../path.ts";
import type { Point } from "../path.ts";
import type { Person } from "../person.ts";

/** The edge of a lip as one curve: a corner, two handles, the other corner. */
export type Edge = readonly [Point, Point, Point, Point];

export interface MouthCurves {
  /** The upper edge of the opening, and the lower one; one and the same line while the mouth is shut. */
  readonly top: Edge;
  readonly bottom: Edge;
  readonly open: boolean;
  /** Heights of the middle of both edges, and the middle between the corners. */
  readonly meet: number;
  readonly floor: number;
  readonly middle: number;
}

/** The height of an edge half-way along. */
function midHeight([start, a, b, end]: Edge): number {
  return (start.y + 3 * a.y + 3 * b.y + end.y) / 8;
}

/** Where the lips meet or part. */
export function mouthCurves(face: FaceParameters, { mouth }: Person): MouthCurves {
  const gape = face.mouthOpen * 42;
  const square = face.mouthSquare;
  const oval = Math.max(0, -face.mouthWidth) * face.mouthOpen * 2;
  const half = mouth.width * (1 + face.mouthWidth * 0.26 + face.cheek * 0.06);
  // A round mouth has its corners half-way down, a square one parts at the corners too.
  const corner = mouth.y - face.mouthCurve * 8.5 + oval * gape * 0.34;
  const skew = face.mouthSkew * 8;
  const left = at(-half - Math.max(0, -face.mouthSkew) * 4, corner + skew * 0.45);
  const right = at(half + Math.max(0, face.mouthSkew) * 4, corner - skew);
  const part = square * gape * 0.32;
  const sag = mouth.y + face.mouthCurve * (face.mouthCurve < 0 ? 7 : 5.5) - face.mouthPout * 4;
  const wave = face.mouthWave * 6;
  const up = sag - gape * (0.14 + square * 0.12 + oval * 0.1);
  const down = sag + gape * (0.95 - square * 0.12 + oval * 0.12);
  const above = 0.42 + square * 0.4 + oval * 0.78;
  const under = 0.62 + square * 0.26 + oval * 0.5;
  const top: Edge = [left, at(left.x * above, up - wave), at(right.x * above, up + wave), right];
  const bottom: Edge = [
    below(at(left.x * 0.98, left.y), part),
    at(left.x * under, down - wave),
    at(right.x * under, down + wave),
    below(at(right.x * 0.98, right.y), part),
  ];
  return {
    top,
    bottom,
    open: gape > 1,
    meet: midHeight(top),
    floor: midHeight(bottom),
    middle: (left.x + right.x) / 2,
  };
}
