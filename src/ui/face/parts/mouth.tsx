import type { FaceParameters } from "../parameters.ts";
import { path } from "../path.ts";
import type { Person } from "../person.ts";
import { featureShift } from "./part.ts";
import type { PartProps } from "./part.ts";

/** Where the lips meet or part, from corner to corner. */
function mouthCurves(face: FaceParameters, { mouth }: Person) {
  const half = mouth.width * (1 + face.mouthWidth * 0.26 + face.cheek * 0.06);
  const lift = face.mouthCurve * 8.5;
  const skew = face.mouthSkew * 8;
  const left = { x: -half - Math.max(0, -face.mouthSkew) * 4, y: mouth.y - lift + skew * 0.45 };
  const right = { x: half + Math.max(0, face.mouthSkew) * 4, y: mouth.y - lift - skew };
  const sag = mouth.y + face.mouthCurve * (face.mouthCurve < 0 ? 7 : 5.5) - face.mouthPout * 4;
  const wave = face.mouthWave * 6;
  const gape = face.mouthOpen * 42;
  const square = face.mouthSquare;
  const oval = Math.max(0, -face.mouthWidth) * face.mouthOpen * 2;
  const up = sag - gape * (0.14 + square * 0.12 + oval * 0.1);
  const down = sag + gape * (0.95 - square * 0.12 + oval * 0.12);
  // A square mouth parts at the corners too; a round one has them half-way down.
  const hang = oval * gape * 0.34;
  left.y += hang;
  right.y += hang;
  const drop = square * gape * 0.32;
  const under = {
    left: { x: left.x * 0.98, y: left.y + drop },
    right: { x: right.x * 0.98, y: right.y + drop },
  };
  const above = 0.42 + square * 0.4 + oval * 0.78;
  const below = 0.62 + oval * 0.5 + square * 0.26;
  const top = { a: { x: left.x * above, y: up - wave }, b: { x: right.x * above, y: up + wave } };
  const bottom = { a: { x: left.x * below, y: down - wave }, b: { x: right.x * below, y: down + wave } };
  return { left, right, under, top, bottom, gape };
}

/** The mouth: lips, the line between them, and what shows when they part. */
export function Mouth({ face, person, id }: PartProps) {
  const { mouth, skin, ink } = person;
  const { left, right, under, top, bottom, gape } = mouthCurves(face, person);
  const clip = `${id}-mouth`;
  const press = 1 - face.mouthPress * 0.62;
  const upper = mouth.upper * press * (1 - face.mouthSquare * 0.25 + Math.min(0, face.mouthCurve) * 0.45);
  const lower = mouth.lower * press + face.mouthPout * 2.5;
  const upperEdge = path`C${top.a.x} ${top.a.y} ${top.b.x} ${top.b.y} ${right.x} ${right.y}`;
  const lowerBack = path`C${bottom.b.x} ${bottom.b.y} ${bottom.a.x} ${bottom.a.y} ${under.left.x} ${under.left.y}`;
  const opening = `${path`M${left.x} ${left.y}`}${upperEdge}${path`L${under.right.x} ${under.right.y}`}${lowerBack}Z`;
  const meet = (top.a.y * 3 + top.b.y * 3 + left.y + right.y) / 8;
  const floor = (bottom.a.y * 3 + bottom.b.y * 3 + under.left.y + under.right.y) / 8;
  const middle = (left.x + right.x) / 2;
  const bow = meet - upper;
  // A rounded mouth carries its upper lip further round.
  const arch = Math.max(0.6, Math.abs(top.a.x / left.x) + 0.08);
  const gap = floor - meet;
  const upperTeeth = face.teeth * Math.min(9, gap * (0.72 - face.mouthSquare * 0.22));
  const lowerTeeth = face.teeth * face.mouthSquare * Math.min(4.5, gap * 0.36);
  return (
    <g transform={featureShift(face, 1.05)} strokeLinecap="round" strokeLinejoin="round">
      <path
        d={path`M${left.x + 2} ${left.y}C${left.x * arch} ${bow + 1} ${middle - 9} ${bow - 1.4} ${middle - 5} ${bow - 1}Q${middle} ${bow + 2.4} ${middle + 5} ${bow - 1}C${middle + 9} ${bow - 1.4} ${right.x * arch} ${bow + 1} ${right.x - 2} ${right.y}C${top.b.x} ${top.b.y} ${top.a.x} ${top.a.y} ${left.x + 2} ${left.y}Z`}
        fill={mouth.lip}
      />
      <path
        d={path`M${under.left.x * 0.88} ${under.left.y}C${bottom.a.x * 0.9} ${bottom.a.y + lower * 1.45} ${bottom.b.x * 0.9} ${bottom.b.y + lower * 1.45} ${under.right.x * 0.88} ${under.right.y}C${bottom.b.x} ${bottom.b.y} ${bottom.a.x} ${bottom.a.y} ${under.left.x * 0.88} ${under.left.y}Z`}
        fill={mouth.lipLight}
      />
      <path
        d={path`M${middle - 9} ${floor + lower + 5.5}Q${middle} ${floor + lower + 8} ${middle + 9} ${floor + lower + 5.5}`}
        fill="none"
        stroke={skin.shade}
        strokeWidth={3 + face.mouthPout * 2}
      />
      {gape > 1 && (
        <>
          <clipPath id={clip}>
            <path d={opening} />
          </clipPath>
          <path d={opening} fill="#5a1f1c" />
          <g clipPath={`url(#${clip})`}>
            {gap > 12 && <ellipse cx={middle} cy={floor + 3} rx={15} ry={gap * 0.32} fill="#b4574f" />}
            {upperTeeth > 0.5 && (
              <path
                d={`${path`M${left.x} ${left.y}`}${upperEdge}${path`V${right.y + upperTeeth * 0.8}C${top.b.x} ${top.b.y + upperTeeth * 1.3} ${top.a.x} ${top.a.y + upperTeeth * 1.3} ${left.x} ${left.y + upperTeeth * 0.8}Z`}`}
                fill="#fbf4e6"
              />
            )}
            {lowerTeeth > 0.5 && (
              <path
                d={`${path`M${under.right.x} ${under.right.y}`}${lowerBack}${path`V${under.left.y - lowerTeeth * 0.3}C${bottom.a.x} ${bottom.a.y - lowerTeeth * 1.3} ${bottom.b.x} ${bottom.b.y - lowerTeeth * 1.3} ${under.right.x} ${under.right.y - lowerTeeth * 0.3}Z`}`}
                fill="#eadfca"
              />
            )}
          </g>
        </>
      )}
      <path
        d={gape > 1 ? opening : `${path`M${left.x} ${left.y}`}${upperEdge}`}
        fill="none"
        stroke={ink}
        strokeWidth={2.1 + face.mouthOpen * 0.6}
      />
      <path
        d={path`M${left.x - 1} ${left.y - 0.5}l2 0.5M${right.x + 1} ${right.y - 0.5}l-2 0.5`}
        fill="none"
        stroke={ink}
        strokeWidth={2.7}
        opacity={1 - Math.min(1, face.mouthOpen * 3)}
      />
      {/* The bead of the upper lip, and the light on the lower one. */}
      <path
        d={path`M${middle - 8} ${meet}Q${middle} ${meet + 2.2} ${middle + 8} ${meet}`}
        fill="none"
        stroke={ink}
        strokeWidth={1.2}
        opacity={1 - Math.min(1, face.mouthOpen * 8)}
      />
      <path
        d={path`M${middle - 8} ${floor + lower * 0.62}Q${middle - 2} ${floor + lower * 0.72} ${middle + 3} ${floor + lower * 0.6}`}
        fill="none"
        stroke="#fff"
        strokeWidth={1.6}
        opacity={0.38 * press}
      />
      {face.mouthPout > 0.3 && (
        <path
          d={path`M${middle - 12} ${floor + lower + 13}Q${middle - 5} ${floor + lower + 9} ${middle} ${floor + lower + 13}T${middle + 12} ${floor + lower + 12}`}
          fill="none"
          stroke={skin.line}
          strokeWidth={1.6}
          opacity={face.mouthPout * 0.6}
        />
      )}
    </g>
  );
}
