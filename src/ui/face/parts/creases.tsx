import { path, SIDES } from "../path.ts";
import { featureShift } from "./part.ts";
import type { PartProps } from "./part.ts";

/** Lines that feeling and age write into a face. */
export function Creases({ face, person }: PartProps) {
  const { brows, eyes, mouth, nose } = person;
  // Young faces show none of these lines at rest.
  const age = Math.max(0, person.age - 0.3) / 0.7;
  const frown = Math.max(0, face.browSqueeze - 0.2) * Math.max(0.35, 0.5 - face.browInner * 0.5);
  const brow = Math.max(face.forehead * 0.75, age * 0.4 + Math.max(0, face.browInner) * age * 0.4);
  const smile = Math.max(face.cheek * (0.5 + age * 0.35), face.mouthSquare * 0.55, age * 0.5);
  const bags = Math.max(face.tired, age * 0.45);
  const rise = brows.y - 22 - (face.browInner + face.browOuter) * 3;
  return (
    <g transform={featureShift(face, 1)} fill="none" stroke={person.skin.line} strokeLinecap="round">
      {frown > 0 && (
        <path
          strokeWidth={2.2}
          opacity={Math.min(0.95, frown)}
          d={path`M-5 ${brows.y + 10}C-7 ${brows.y + 2} -6 ${brows.y - 4} -8 ${brows.y - 11}M5 ${brows.y + 9}C6 ${brows.y + 2} 6 ${brows.y - 3} 8 ${brows.y - 8}`}
        />
      )}
      {brow > 0.05 && (
        <path
          strokeWidth={1.6}
          opacity={brow}
          d={path`M-31 ${rise + 1}C-18 ${rise - 4} -8 ${rise - 2} 1 ${rise - 2}S22 ${rise - 3} 32 ${rise + 2}M-20 ${rise - 9}C-8 ${rise - 12} 8 ${rise - 11} 22 ${rise - 9}`}
        />
      )}
      {SIDES.map((side) => {
        const skew = Math.max(0, side * face.mouthSkew);
        const fold = Math.min(0.9, Math.max(smile, skew * 0.8));
        const out = mouth.width + 9 + face.cheek * 5 + face.mouthWidth * 4 + skew * 4;
        const outer = eyes.apart + eyes.width;
        return (
          <g key={side} transform={`scale(${side} 1)`}>
            <path
              strokeWidth={1.9}
              opacity={fold}
              d={path`M${nose.width + 6} ${nose.y - 7}C${out - 6} ${nose.y + 1} ${out} ${mouth.y - 14} ${out + 1} ${mouth.y - 2 + age * 6}`}
            />
            <path
              strokeWidth={1.6}
              opacity={bags * 0.8}
              d={path`M${eyes.apart - eyes.width * 0.75} ${eyes.y + 13}C${eyes.apart - 6} ${eyes.y + 20} ${eyes.apart + 6} ${eyes.y + 20} ${eyes.apart + eyes.width * 0.75} ${eyes.y + 13}`}
            />
            <path
              strokeWidth={1.5}
              opacity={Math.max(age * 0.6, face.cheek * (0.25 + age * 0.6))}
              d={path`M${outer + 6} ${eyes.y - 2}L${outer + 14} ${eyes.y - 6}M${outer + 6} ${eyes.y + 3}L${outer + 14} ${eyes.y + 5}`}
            />
          </g>
        );
      })}
    </g>
  );
}
