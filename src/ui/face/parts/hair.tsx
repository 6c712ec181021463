import { useMemo } from "react";
import type { FaceParameters } from "../parameters.ts";
import { shiftAcross } from "../shift.ts";
import type { Layer, Person } from "../person.ts";
import { Layers } from "./layers.tsx";

/** How far the parting travels over the brow when the head turns or nods; less than the nose, which lies further forward. */
const ACROSS = 9;
const DOWN = 4;
/** Half the width of the head at the temples: where the hair is fastened and stays. */
const EDGE = 86;

/** An outline that lies on the front of the head, as the turn and the nod leave it. */
export function onHead(d: string, { headTurn, headDrop }: FaceParameters): string {
  return shiftAcross(d, headTurn * ACROSS, headDrop * DOWN, EDGE);
}

/** The hair in front of the face. It goes with the head: the middle moves, the temples hold. */
export function FrontHair({ face, person }: { readonly face: FaceParameters; readonly person: Person }) {
  const { headTurn, headDrop } = face;
  const layers = useMemo(
    () =>
      person.hairFront.map((layer): Layer => ({
        ...layer,
        d: shiftAcross(layer.d, headTurn * ACROSS, headDrop * DOWN, EDGE),
      })),
    [person, headTurn, headDrop],
  );
  return <Layers layers={layers} />;
}

/** What hangs behind comes round on the side that the face turns away from. */
export function BackHair({ face, person }: { readonly face: FaceParameters; readonly person: Person }) {
  return (
    <g transform={`translate(${(face.headTurn * -5).toFixed(1)} ${(face.headDrop * -2).toFixed(1)})`}>
      <Layers layers={person.hairBack} />
    </g>
  );
}
