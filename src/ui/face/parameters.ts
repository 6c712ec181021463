/**
 * Everything that can move in a customer's face, with the range of each number. Zero is a face at
 * rest in every parameter, except for `lidUpper`, where 0 is shut and 1 is at rest.
 */
export const BOUNDS = {
  /** Height of the brow's end at the nose, of its end at the temple, and how much it arches. */
  browInner: [-1, 1],
  browOuter: [-1, 1],
  browArch: [-1, 1],
  /** How far the brows are drawn together; brings the upright lines between them. */
  browSqueeze: [0, 1],
  /** One brow above the other; positive lifts the one on the viewer's right. */
  browSkew: [-1, 1],
  lidUpper: [0, 1.5],
  lidLower: [0, 1],
  /** Positive presses the upper lid down at the nose (a glare), negative at the temple (grief). */
  lidSlant: [-1, 1],
  gazeX: [-1, 1],
  gazeY: [-1, 1],
  mouthCurve: [-1, 1],
  mouthOpen: [0, 1],
  mouthWidth: [-1, 1],
  /** One corner pulled up: scorn when strong, doubt when weak. */
  mouthSkew: [-1, 1],
  /** An uneasy line that will not lie level. */
  mouthWave: [-1, 1],
  /** Corners drawn apart, as in a shout. */
  mouthSquare: [0, 1],
  /** Lips pressed thin. */
  mouthPress: [0, 1],
  /** Lower lip and chin pushed up, as before tears. */
  mouthPout: [0, 1],
  teeth: [0, 1],
  jaw: [0, 1],
  nostril: [0, 1],
  /** Cheeks lifted by a smile. */
  cheek: [0, 1],
  headTilt: [-1, 1],
  headTurn: [-1, 1],
  /** Positive lowers the chin, negative lifts it. */
  headDrop: [-1, 1],
  /** Towards the viewer when positive, drawing back when negative. */
  lean: [-1, 1],
  shoulders: [-1, 1],
  flush: [0, 1],
  pallor: [0, 1],
  tear: [0, 1],
  /** Lines across the forehead. */
  forehead: [0, 1],
  /** Shadows under the eyes. */
  tired: [0, 1],
} as const satisfies Record<string, readonly [number, number]>;

export type FaceParameter = keyof typeof BOUNDS;
export type FaceParameters = Readonly<Record<FaceParameter, number>>;

/** The parameters that differ from rest. */
export type Pose = Partial<FaceParameters>;

function isParameter(key: string): key is FaceParameter {
  return key in BOUNDS;
}

export const PARAMETERS: readonly FaceParameter[] = Object.keys(BOUNDS).filter(isParameter);

export const REST: FaceParameters = {
  browInner: 0,
  browOuter: 0,
  browArch: 0,
  browSqueeze: 0,
  browSkew: 0,
  lidUpper: 1,
  lidLower: 0,
  lidSlant: 0,
  gazeX: 0,
  gazeY: 0,
  mouthCurve: 0,
  mouthOpen: 0,
  mouthWidth: 0,
  mouthSkew: 0,
  mouthWave: 0,
  mouthSquare: 0,
  mouthPress: 0,
  mouthPout: 0,
  teeth: 0,
  jaw: 0,
  nostril: 0,
  cheek: 0,
  headTilt: 0,
  headTurn: 0,
  headDrop: 0,
  lean: 0,
  shoulders: 0,
  flush: 0,
  pallor: 0,
  tear: 0,
  forehead: 0,
  tired: 0,
};

/** A face between two faces; `share` 0 is the first, 1 the second. Stays within the bounds. */
export function blend(from: FaceParameters, to: FaceParameters, share: number): FaceParameters {
  const mixed = { ...to };
  for (const key of PARAMETERS) {
    const [low, high] = BOUNDS[key];
    const value = from[key] + (to[key] - from[key]) * share;
    mixed[key] = Math.min(high, Math.max(low, value));
  }
  return mixed;
}

/** How far apart two faces are: the Euclidean distance over all parameters. */
export function distance(one: FaceParameters, other: FaceParameters): number {
  return Math.hypot(...PARAMETERS.map((key) => one[key] - other[key]));
}
