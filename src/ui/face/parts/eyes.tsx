import type { FaceParameters } from "../parameters.ts";
import { between, path, SIDES } from "../path.ts";
import type { Side } from "../path.ts";
import type { Person } from "../person.ts";
import { featureShift } from "./part.ts";
import type { PartProps } from "./part.ts";

/** The curves of one eye, from its inner corner to its outer one. */
function eyeCurves(side: Side, face: FaceParameters, { eyes }: Person) {
  // The eye on the far side of a turned head is foreshortened.
  const half = eyes.width * (1 - side * face.headTurn * 0.1);
  const open = face.lidUpper;
  const middle = side * eyes.apart;
  const inner = { x: middle - side * half, y: eyes.y + 3 };
  const outer = { x: middle + side * half, y: eyes.y - eyes.slant + Math.min(0, face.lidSlant) * -2 };
  const low = 9.5 * (1 - face.lidLower * 0.72);
  const high = between(low * 0.95, -eyes.height, open);
  const press = face.lidSlant * Math.max(0, open) * 8;
  const at = (share: number) => inner.x + (outer.x - inner.x) * share;
  const near = eyes.y + 1 + high + Math.max(0, press) + Math.min(0, press) * 0.35;
  const far = eyes.y - eyes.slant * 0.5 + high * 0.96 - Math.min(0, press) * 0.85 + Math.max(0, press) * 0.15;
  const lower = path`C${at(0.78)} ${eyes.y + low - 0.5} ${at(0.3)} ${eyes.y + 2 + low} ${inner.x} ${inner.y}`;
  return { middle, inner, outer, near, far, lower, at };
}

function Eye({ side, face, person, id }: PartProps & { readonly side: Side }) {
  const { eyes, skin, ink } = person;
  const { middle, inner, outer, near, far, lower, at } = eyeCurves(side, face, person);
  const upper = path`M${inner.x} ${inner.y}C${at(0.22)} ${near} ${at(0.68)} ${far} ${outer.x} ${outer.y}`;
  const lowerLid = path`M${outer.x} ${outer.y}` + lower;
  const clip = `${id}-eye${side}`;
  const lash = eyes.lash;
  const flick = { x: outer.x + side * (lash - 1) * 1.1, y: outer.y - (lash - 1.6) * 0.9 };
  const fold = Math.min(eyes.y - 8, (near + far) / 2 - 3) - 1.5;
  const gaze = { x: middle + face.gazeX * 8.5 - side * 0.8, y: eyes.y - 1.6 + face.gazeY * 5 };
  const radius = 8.9;
  return (
    <g strokeLinecap="round">
      <clipPath id={clip}>
        <path d={`${upper}${lower}Z`} />
      </clipPath>
      <path
        d={path`M${inner.x + side * 1} ${inner.y - 3}C${at(0.2)} ${near - 7} ${at(0.7)} ${far - 8} ${flick.x} ${flick.y}L${outer.x} ${outer.y}C${at(0.68)} ${far} ${at(0.22)} ${near} ${inner.x} ${inner.y}Z`}
        fill={skin.shade}
        opacity={0.75}
      />
      <path d={`${upper}${lower}Z`} fill="#fffaf1" />
      <g clipPath={`url(#${clip})`}>
        <circle cx={gaze.x} cy={gaze.y} r={radius} fill={eyes.iris} stroke={ink} strokeWidth={1.4} />
        <circle cx={gaze.x} cy={gaze.y} r={4.2} fill="#150d0a" />
        <path d={upper} fill="none" stroke={ink} strokeWidth={7} opacity={0.25} />
        <circle cx={gaze.x - 3} cy={gaze.y - 3.4} r={2.4 + face.tear * 0.6} fill="#fffdf8" />
        <circle cx={gaze.x + 3.6} cy={gaze.y + 4} r={1.2 + face.tear * 0.8} fill="#fffdf8" opacity={0.6} />
        {face.tear > 0 && (
          <path d={lowerLid} fill="none" stroke="#e8f3f6" strokeWidth={5} opacity={face.tear} />
        )}
      </g>
      <path d={lowerLid} fill="none" stroke={skin.line} strokeWidth={1.5} opacity={0.75} />
      <path
        d={path`M${inner.x - side * 1} ${inner.y + 0.6}C${at(0.2)} ${near - lash * 0.35} ${at(0.66)} ${far - lash * 1.2} ${flick.x} ${flick.y}L${outer.x} ${outer.y + 1}C${at(0.68)} ${far + 0.4} ${at(0.22)} ${near + 0.6} ${inner.x - side * 1} ${inner.y + 0.6}Z`}
        fill={ink}
        stroke={ink}
        strokeWidth={1}
        strokeLinejoin="round"
      />
      {eyes.fold > 0 && (
        <path
          d={path`M${at(0.06)} ${between(inner.y, fold, 0.62)}C${at(0.25)} ${fold - 2} ${at(0.7)} ${fold - 4} ${at(1.04)} ${between(outer.y, fold, 0.42)}`}
          fill="none"
          stroke={skin.line}
          strokeWidth={1.5}
          opacity={eyes.fold * 0.85}
        />
      )}
    </g>
  );
}

/** Both eyes, and the tear that is about to fall or has. */
export function Eyes(props: PartProps) {
  const { face, person } = props;
  const { eyes } = person;
  const drop = Math.max(0, face.tear - 0.5) * 2;
  return (
    <g transform={featureShift(face, 1)}>
      {SIDES.map((side) => (
        <Eye key={side} side={side} {...props} />
      ))}
      {drop > 0 && (
        <path
          d={path`M${-eyes.apart - 5} ${eyes.y + 10}C${-eyes.apart - 7} ${eyes.y + 24} ${-eyes.apart - 10} ${eyes.y + 36} ${-eyes.apart - 6} ${eyes.y + 40}C${-eyes.apart - 1} ${eyes.y + 38} ${-eyes.apart - 3} ${eyes.y + 24} ${-eyes.apart - 5} ${eyes.y + 10}Z`}
          fill="#e4f1f5"
          stroke="#7f9fa8"
          strokeWidth={0.8}
          opacity={drop * 0.95}
        />
      )}
    </g>
  );
}
