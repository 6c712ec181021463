import { at, below, curves, path } from "../path.ts";
import { mouthCurves } from "./mouth-curves.ts";
import type { Edge } from "./mouth-curves.ts";
import { featureShift } from "./part.ts";
import type { PartProps } from "./part.ts";

function backwards([start, a, b, end]: Edge): Edge {
  return [end, b, a, start];
}

/** An edge moved down: its corners by one distance, what lies between by another. */
function lowered([start, a, b, end]: Edge, corners: number, inside: number): Edge {
  return [below(start, corners), below(a, inside), below(b, inside), below(end, corners)];
}

/** An edge with its corners and handles drawn towards the middle of the face. */
function narrowed([start, a, b, end]: Edge, corners: number, inside: number): Edge {
  return [
    at(start.x * corners, start.y),
    at(a.x * inside, a.y),
    at(b.x * inside, b.y),
    at(end.x * corners, end.y),
  ];
}

/** What lies between two edges that run the same way. */
function area(upper: Edge, lower: Edge): string {
  return `${curves(upper)}${curves(backwards(lower)).replace("M", "L")}Z`;
}

/** What shows when the lips part: the dark, the tongue, the teeth. */
function Inside({ face, person, id }: PartProps) {
  const { top, bottom, meet, floor, middle } = mouthCurves(face, person);
  const clip = `${id}-mouth`;
  const opening = area(top, bottom);
  const gap = floor - meet;
  const above = face.teeth * Math.min(9, gap * (0.95 - face.mouthSquare * 0.45));
  const under = face.teeth * face.mouthSquare * Math.min(4.5, gap * 0.36);
  return (
    <>
      <clipPath id={clip}>
        <path d={opening} />
      </clipPath>
      <path d={opening} fill="#5a1f1c" />
      <g clipPath={`url(#${clip})`}>
        {gap > 12 && <ellipse cx={middle} cy={floor + 3} rx={15} ry={gap * 0.32} fill="#b4574f" />}
        <path d={area(top, lowered(top, above * 0.8, above * 1.3))} fill="#fbf4e6" />
        <path d={area(lowered(bottom, -under * 0.3, -under * 1.3), bottom)} fill="#eadfca" />
      </g>
    </>
  );
}

/** The mouth: lips, the line between them, and what shows when they part. */
export function Mouth(props: PartProps) {
  const { face, person } = props;
  const { mouth, skin, ink } = person;
  const { top, bottom, open, meet, floor, middle } = mouthCurves(face, person);
  const [left, a, b, right] = top;
  const press = 1 - face.mouthPress * 0.62;
  const upper = mouth.upper * press * (1 - face.mouthSquare * 0.25 + Math.min(0, face.mouthCurve) * 0.45);
  const lower = mouth.lower * press + face.mouthPout * 2.5;
  const bow = meet - upper;
  // A rounded mouth carries its upper lip further round.
  const arch = Math.max(0.6, Math.abs(a.x / left.x) + 0.08);
  const lip = narrowed(bottom, 0.9, 1);
  const shut = (pace: number) => 1 - Math.min(1, face.mouthOpen * pace);
  return (
    <g
      transform={featureShift(face, 1.05)}
      fill="none"
      stroke={ink}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path
        d={path`M${left.x + 2} ${left.y}C${left.x * arch} ${bow + 1} ${middle - 9} ${bow - 1.4} ${middle - 5} ${bow - 1}Q${middle} ${bow + 2.4} ${middle + 5} ${bow - 1}C${middle + 9} ${bow - 1.4} ${right.x * arch} ${bow + 1} ${right.x - 2} ${right.y}C${b.x} ${b.y} ${a.x} ${a.y} ${left.x + 2} ${left.y}Z`}
        fill={mouth.lip}
        stroke="none"
      />
      <path
        d={area(lip, lowered(narrowed(lip, 1, 0.9), 0, lower * 1.45))}
        fill={mouth.lipLight}
        stroke="none"
      />
      <path
        d={path`M${middle - 9} ${floor + lower + 5.5}Q${middle} ${floor + lower + 8} ${middle + 9} ${floor + lower + 5.5}`}
        stroke={skin.shade}
        strokeWidth={3 + face.mouthPout * 2}
      />
      {open && <Inside {...props} />}
      <path d={open ? area(top, bottom) : curves(top)} strokeWidth={2.1 + face.mouthOpen * 0.6} />
      <path
        d={path`M${left.x - 1} ${left.y - 0.5}l2 0.5M${right.x + 1} ${right.y - 0.5}l-2 0.5`}
        strokeWidth={2.7}
        opacity={shut(3)}
      />
      {/* The bead of the upper lip, and the light on the lower one. */}
      <path
        d={path`M${middle - 8} ${meet}Q${middle} ${meet + 2.2} ${middle + 8} ${meet}`}
        strokeWidth={1.2}
        opacity={shut(8)}
      />
      <path
        d={path`M${middle - 8} ${floor + lower * 0.62}Q${middle - 2} ${floor + lower * 0.72} ${middle + 3} ${floor + lower * 0.6}`}
        stroke="#fff"
        strokeWidth={1.6}
        opacity={0.38 * press}
      />
      {/* The chin crumples before tears. */}
      <path
        d={path`M${middle - 12} ${floor + lower + 13}Q${middle - 5} ${floor + lower + 9} ${middle} ${floor + lower + 13}T${middle + 12} ${floor + lower + 12}`}
        stroke={skin.line}
        strokeWidth={1.6}
        opacity={Math.max(0, face.mouthPout - 0.25) * 0.8}
      />
    </g>
  );
}
