import { path, SIDES } from "../path.ts";
import { faceOutline } from "./outline.ts";
import { onHead } from "./hair.tsx";
import { featureShift } from "./part.ts";
import type { PartProps } from "./part.ts";

/** Ears: behind the face, moving against a turn of the head. */
export function Ears({ face, person }: PartProps) {
  if (!person.ears) return null;
  const { skin, head } = person;
  return SIDES.map((side) => (
    <g
      key={side}
      transform={`translate(${(side * (head.cheek - 3) - face.headTurn * 3).toFixed(1)} ${(180 - face.headDrop * 3).toFixed(1)}) scale(${side} 1)`}
      stroke={skin.line}
      strokeWidth={2}
      strokeLinecap="round"
    >
      <path
        d="M-3-20C4-30 16-26 15-10C14 0 11 6 10 13C8 23 0 27-4 20Z"
        fill={side < 0 ? skin.base : skin.shade}
      />
      <path d="M2-15C9-18 11-12 9-5M3-4C7-1 6 7 3 10" fill="none" strokeWidth={1.5} opacity={0.7} />
      {person.earring !== undefined && (
        <path d="M3 25a4 4 0 1 0 .1 0Z" fill={person.earring} stroke={person.ink} strokeWidth={1} />
      )}
    </g>
  ));
}

/** The skin of the face with its shade, the hair's shadow on the forehead, and its colour of feeling. */
export function Skin({ face, person, id }: PartProps) {
  const { skin, head } = person;
  const outline = faceOutline(face, person);
  const blush = `${id}-blush`;
  const clip = `${id}-face`;
  const heat = Math.max(0.16, face.flush * 0.85) * (1 - face.pallor * 0.8);
  return (
    <>
      <clipPath id={clip}>
        <path d={outline} />
      </clipPath>
      <radialGradient id={blush}>
        <stop offset="0" stopColor={skin.blush} stopOpacity={0.62} />
        <stop offset="0.5" stopColor={skin.blush} stopOpacity={0.36} />
        <stop offset="1" stopColor={skin.blush} stopOpacity={0} />
      </radialGradient>
      <path d={outline} fill={skin.base} />
      <g clipPath={`url(#${clip})`}>
        <path
          d={path`M${head.temple + 14} 90L${head.temple + 14} 300L-30 300C10 ${head.chinY + 2} 44 ${head.chinY - 14} ${head.jaw - 12} ${head.jawY - 6}C${head.cheek - 14} 214 ${head.cheek - 9} 180 ${head.temple - 12} 120Z`}
          fill={skin.shade}
          opacity={0.75}
          transform={`translate(${(face.headTurn * 6).toFixed(1)} 0)`}
        />
        <path d={onHead(person.fringe, face)} fill={skin.shade} opacity={0.8} transform="translate(3 8)" />
        <g transform={featureShift(face, 0.7)}>
          {SIDES.map((side) => (
            <ellipse
              key={side}
              cx={side * 45}
              cy={205 - face.cheek * 4}
              rx={33 + face.flush * 12}
              ry={25 + face.flush * 9}
              fill={`url(#${blush})`}
              opacity={heat}
            />
          ))}
          <ellipse cx={0} cy={190} rx={30} ry={22} fill={`url(#${blush})`} opacity={face.flush * 0.5} />
          <ellipse
            cx={0}
            cy={128}
            rx={70}
            ry={34}
            fill={`url(#${blush})`}
            opacity={Math.max(0, face.flush - 0.45) * 0.9}
          />
        </g>
        <path d={outline} fill="#dfe6e4" opacity={face.pallor * 0.2} />
      </g>
      <path d={outline} fill="none" stroke={skin.line} strokeWidth={2.2} strokeLinejoin="round" />
    </>
  );
}

/** The nose: one soft plane of shade, the wings and the base. */
export function Nose({ face, person }: PartProps) {
  const { y } = person.nose;
  const half = person.nose.width + face.nostril * 3;
  const lift = y - face.nostril * 1.5 - face.cheek;
  return (
    <g transform={featureShift(face, 1.25)} fill="none" stroke={person.skin.line} strokeLinecap="round">
      <path
        d={path`M7 ${y - 46}C9 ${y - 30} 12 ${y - 20} ${half} ${y - 8}C${half + 2} ${y - 2} ${half - 3} ${y + 2} 3 ${y + 4}C7 ${y - 4} 4 ${y - 22} 7 ${y - 46}Z`}
        fill={person.skin.shade}
        stroke="none"
        opacity={0.85}
      />
      <path
        strokeWidth={2.1}
        d={path`M${-half + 1} ${lift - 8}C${-half - 3} ${lift - 1} ${-half + 1} ${lift + 3} ${-half + 6} ${lift + 0.5}M${half - 1} ${lift - 8}C${half + 3} ${lift - 1} ${half - 1} ${lift + 3} ${half - 6} ${lift + 0.5}M${-5} ${y + 2.5}C-2 ${y + 5} 2 ${y + 5} 5 ${y + 2.5}`}
      />
      {face.nostril > 0.4 && (
        <path
          strokeWidth={2}
          opacity={(face.nostril - 0.4) * 1.2}
          d={path`M${-half + 5} ${lift}L-5 ${y + 1}M${half - 5} ${lift}L5 ${y + 1}`}
        />
      )}
    </g>
  );
}
