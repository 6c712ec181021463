import type { FaceParameters } from "../parameters.ts";
import { path } from "../path.ts";
import type { Person } from "../person.ts";
import type { PartProps } from "./part.ts";
import { Layers } from "./layers.tsx";
import { faceOutline } from "./outline.ts";

/**
 * How the feeling sits in the shoulders: braced they rise and draw together, worn out they sink and
 * spread; they follow the head's tilt and turn a little, and each person stands at an angle of their own.
 */
function stance(face: FaceParameters, { bearing }: Person): string {
  const up = (-face.shoulders * 11).toFixed(1);
  const across = ((face.headTurn - bearing.turn) * 4).toFixed(1);
  const lie = (bearing.turn * 3.5 + face.headTilt * 2.6).toFixed(1);
  const breadth = (1 - face.shoulders * 0.025).toFixed(3);
  return `translate(${across} ${up}) rotate(${lie} 0 330) scale(${breadth} 1)`;
}

/** Neck, with the shadow that the head throws on it, and the clothes that rise and sink with the shoulders. */
export function Body({ face, person, id }: PartProps) {
  const { skin, neck } = person;
  const clip = `${id}-neck`;
  const shape = path`M${-neck} 210C${-neck + 1} 270 ${-neck} 296 ${-neck - 4} 310C-46 322 -46 326 -48 334L0 400L48 334C46 326 46 322 ${neck + 4} 310C${neck} 296 ${neck - 1} 270 ${neck} 210Z`;
  return (
    <>
      <clipPath id={clip}>
        <path d={shape} />
      </clipPath>
      <path d={shape} fill={skin.base} stroke={skin.line} strokeWidth={2.2} />
      <g clipPath={`url(#${clip})`}>
        <path
          d={faceOutline(face, person)}
          fill={skin.shade}
          transform={`translate(7 ${(20 + face.headDrop * 8).toFixed(1)})`}
        />
        <path
          d={path`M-14 372C-8 352 -10 338 -20 326M14 366C8 348 12 338 24 326`}
          fill="none"
          stroke={skin.line}
          strokeWidth={1.6}
          opacity={0.5}
        />
        {/* Cords stand out in the neck of somebody who shouts or braces. */}
        <path
          d={path`M${-neck + 10} 262C${-neck + 12} 282 -22 300 -12 316M${neck - 10} 268C${neck - 13} 284 20 300 11 314`}
          fill="none"
          stroke={skin.line}
          strokeWidth={1.8}
          opacity={Math.max(face.mouthSquare * 0.75, face.shoulders * 0.15, 0)}
        />
        {/* A few strokes of the pen in the deepest shadow. */}
        <path
          d="M10 292L26 276M18 300L36 282M27 306L44 289"
          fill="none"
          stroke={skin.line}
          strokeWidth={1.3}
          opacity={0.4}
        />
      </g>
      <g transform={stance(face, person)}>
        <Layers layers={person.clothes} />
      </g>
    </>
  );
}
