import type { FaceParameters } from "../parameters.ts";
import type { Person } from "../person.ts";

/** What each drawn part of the face is given. */
export interface PartProps {
  readonly face: FaceParameters;
  readonly person: Person;
  /** Prefix for the ids of clip paths and gradients: several customers may share a page. */
  readonly id: string;
}

/** How far a feature at a given depth moves sideways when the head turns. */
export function turnShift(face: FaceParameters, depth: number): number {
  return face.headTurn * 11.5 * depth;
}

/**
 * Where a feature at a given depth stands when the head turns or nods: what lies further forward
 * (the nose) moves more, which is what makes a flat drawing seem to turn.
 */
export function featureShift(face: FaceParameters, depth: number): string {
  return `translate(${turnShift(face, depth).toFixed(1)} ${(face.headDrop * 5 * depth).toFixed(1)})`;
}
