import type { FaceParameters } from "../parameters.ts";
import { path, SIDES } from "../path.ts";
import type { Side } from "../path.ts";
import type { Person } from "../person.ts";
import { featureShift } from "./part.ts";
import type { PartProps } from "./part.ts";

/** One brow: blunt at the nose, fullest at a third, running out to a point at the temple. */
function browPath(side: Side, face: FaceParameters, person: Person): string {
  const { y, thick, length } = person.brows;
  const skew = side * face.browSkew;
  const start = person.eyes.apart - length * 0.52 - face.browSqueeze * 5;
  const end = start + length + face.browSqueeze * 2;
  // A frown travels further than a lift: it ends on the lid.
  const innerY = y - face.browInner * (face.browInner < 0 ? 14 : 10.5) - skew * 5 + face.browSqueeze * 1.5;
  const outerY = y + 3 - face.browOuter * 9 - skew * 8;
  const middle = (innerY + outerY) / 2 - 7 - face.browArch * 5 - skew * 2.5;
  const x = (value: number) => side * value;
  const a = start + length * 0.3;
  const b = start + length * 0.66;
  return path`M${x(start)} ${innerY + thick * 0.4}C${x(a)} ${(innerY + middle) / 2 + thick * 0.6} ${x(b)} ${middle + thick * 0.55} ${x(end)} ${outerY}C${x(b)} ${middle - thick * 0.7} ${x(a)} ${(innerY + middle) / 2 - thick * 0.95} ${x(start + 1)} ${innerY - thick * 0.32}C${x(start - 1.5)} ${innerY - thick * 0.2} ${x(start - 1.5)} ${innerY + thick * 0.3} ${x(start)} ${innerY + thick * 0.4}Z`;
}

/** The brows carry most of what is read at a small size, so they are solid shapes. */
export function Brows({ face, person }: PartProps) {
  return (
    <g
      transform={featureShift(face, 1)}
      fill={person.brows.colour}
      stroke={person.brows.colour}
      strokeLinejoin="round"
    >
      {SIDES.map((side) => (
        <path key={side} d={browPath(side, face, person)} strokeWidth={0.8} />
      ))}
    </g>
  );
}
