import { Body } from "./body.tsx";
import { Brows } from "./brows.tsx";
import { Creases } from "./creases.tsx";
import { Eyes } from "./eyes.tsx";
import { Glasses } from "./glasses.tsx";
import { BackHair, FrontHair } from "./hair.tsx";
import { Ears, Nose, Skin } from "./head.tsx";
import { Mouth } from "./mouth.tsx";
import type { PartProps } from "./part.ts";
import { Telephone } from "./telephone.tsx";

/** The whole person in one expression, drawn from back to front. */
export function Figure({ face: shown, person, id, onPhone }: PartProps & { readonly onPhone: boolean }) {
  // Nobody faces one like a passport: each person has a way of holding the head.
  const face = {
    ...shown,
    headTurn: shown.headTurn * 0.9 + person.bearing.turn,
    headTilt: shown.headTilt + person.bearing.tilt,
  };
  const props = { face, person, id };
  const pose = `translate(${(face.headTurn * 4).toFixed(1)} ${(face.headDrop * 7).toFixed(1)}) rotate(${(face.headTilt * 7).toFixed(2)} 0 300)`;
  const near = (1 + face.lean * 0.065).toFixed(3);
  return (
    <g transform={`translate(0 290) scale(${near}) translate(0 -290)`}>
      <g transform={pose}>
        <BackHair {...props} />
      </g>
      <Body {...props} />
      <g transform={pose}>
        <Ears {...props} />
        <Skin {...props} />
        <Nose {...props} />
        <Creases {...props} />
        <Mouth {...props} />
        <Eyes {...props} />
        <Glasses {...props} />
        <FrontHair {...props} />
        <Brows {...props} />
        {onPhone && <Telephone {...props} />}
      </g>
    </g>
  );
}
