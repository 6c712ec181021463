import { path } from "../path.ts";
import { featureShift, turnShift } from "./part.ts";
import type { PartProps } from "./part.ts";

const DEPTH = 1.15;

/** Thin frames a little in front of the eyes; the glint stays faint so that the eyes are read through it. */
export function Glasses({ face, person }: PartProps) {
  if (person.glasses === undefined) return null;
  const { apart, y } = person.eyes;
  const x = apart;
  // The arms end at the ears, which the turn does not move.
  const ear = person.head.cheek + 1;
  const shift = turnShift(face, DEPTH);
  const { colour, form } = person.glasses;
  const round = (at: number) =>
    path`M${at - 29} ${y - 8}C${at - 27} ${y - 20} ${at + 27} ${y - 20} ${at + 29} ${y - 8}C${at + 31} ${y + 16} ${at + 20} ${y + 27} ${at} ${y + 27}C${at - 20} ${y + 27} ${at - 31} ${y + 16} ${at - 29} ${y - 8}Z`;
  const square = (at: number) =>
    path`M${at - 30} ${y - 11}C${at - 30} ${y - 15} ${at - 26} ${y - 16} ${at - 22} ${y - 16}H${at + 22}C${at + 26} ${y - 16} ${at + 30} ${y - 15} ${at + 30} ${y - 11}C${at + 30} ${y + 4} ${at + 28} ${y + 20} ${at + 16} ${y + 20}H${at - 16}C${at - 28} ${y + 20} ${at - 30} ${y + 4} ${at - 30} ${y - 11}Z`;
  const lens = form === "round" ? round : square;
  return (
    <g
      transform={featureShift(face, DEPTH)}
      fill="none"
      stroke={colour}
      strokeWidth={2.4}
      strokeLinecap="round"
    >
      <path d={lens(-x) + lens(x)} fill="#ffffff" fillOpacity={0.05} />
      <path
        d={path`M${-x + 29} ${y - 6}Q0 ${y - 13} ${x - 29} ${y - 6}M${-x - 29} ${y - 9}L${-ear - shift} ${y - 12}M${x + 29} ${y - 9}L${ear - shift} ${y - 12}`}
      />
      <path
        d={path`M${-x - 18} ${y - 6}L${-x - 8} ${y - 15}M${x - 18} ${y - 6}L${x - 8} ${y - 15}`}
        stroke="#fff"
        strokeWidth={2}
        opacity={0.55}
      />
    </g>
  );
}
