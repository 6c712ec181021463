import { path } from "../path.ts";
import type { Layer } from "../person.ts";
import { AMBER, DEEP, GLOW, JADE, LIGHT, LINE, SKY, WALL } from "./tones.ts";

export const WALLPAPER: Layer = { d: "M-900-700H900V900H-900Z", fill: WALL };

/** The round light behind every customer: a moon gate in daylight, and what lifts dark hair off a dark wall. */
export const MOON: readonly Layer[] = [
  { d: "M0 22a146 146 0 1 0 .1 0Z", fill: LIGHT },
  { d: "M-5 18a150 150 0 1 0 .1 0Z", line: LINE, width: 1.2, opacity: 0.55 },
];

/** The line is printed a little beside its colour, as on soft paper. */
export function thing(d: string, fill: string): readonly Layer[] {
  return [
    { d, fill },
    { d, line: LINE, width: 1.5, opacity: 0.8 },
  ];
}

export function box(x: number, y: number, width: number, height: number): string {
  return path`M${x} ${y}h${width}v${height}h${-width}Z`;
}

/** A lamp on a cord from the ceiling; `y` is the shade's lower edge. */
export function pendant(x: number, y: number): readonly Layer[] {
  return [
    { d: path`M${x - 22} ${y}L${x - 96} ${y + 380}H${x + 96}L${x + 22} ${y}Z`, fill: GLOW },
    { d: path`M${x} -700V${y - 26}`, line: LINE, width: 1.5 },
    ...thing(
      path`M${x - 22} ${y}C${x - 20} ${y - 18} ${x - 12} ${y - 28} ${x} ${y - 28}S${x + 20} ${y - 18} ${x + 22} ${y}Z`,
      AMBER,
    ),
  ];
}

export function shelf(from: number, to: number, y: number): Layer {
  return { d: path`M${from} ${y}H${to}`, line: LINE, width: 2.4 };
}

/** Spines side by side on a shelf at `y`, each as wide and high as given. */
export function books(
  x: number,
  y: number,
  spines: readonly (readonly [width: number, height: number])[],
): readonly Layer[] {
  let left = x;
  return spines.flatMap(([width, height], index) => {
    const spine = thing(box(left, y - height, width, height), [DEEP, JADE, AMBER][index % 3] ?? DEEP);
    left += width;
    return spine;
  });
}

/** A pot on a shelf at `y`, its leaves hanging over the edge. */
export function trailing(x: number, y: number): readonly Layer[] {
  return [
    ...thing(path`M${x - 13} ${y - 20}H${x + 13}L${x + 9} ${y}H${x - 9}Z`, DEEP),
    {
      d: path`M${x - 8} ${y - 20}C${x - 26} ${y - 34} ${x - 32} ${y - 20} ${x - 24} ${y - 4}C${x - 34} ${y + 6} ${x - 26} ${y + 22} ${x - 20} ${y + 26}C${x - 16} ${y + 12} ${x - 16} ${y - 8} ${x - 4} ${y - 18}C${x - 6} ${y - 40} ${x + 8} ${y - 44} ${x + 8} ${y - 20}C${x + 22} ${y - 36} ${x + 30} ${y - 18} ${x + 20} ${y - 6}C${x + 18} ${y - 14} ${x + 12} ${y - 18} ${x + 4} ${y - 20}Z`,
      fill: JADE,
      line: LINE,
      width: 1.2,
    },
  ];
}

/** A picture of hills, framed. */
export function picture(x: number, y: number, width: number, height: number): readonly Layer[] {
  const right = x + width - 7;
  const low = y + height - 7;
  const middle = x + width / 2;
  return [
    ...thing(box(x, y, width, height), DEEP),
    { d: box(x + 6, y + 6, width - 12, height - 12), fill: LIGHT },
    {
      d: path`M${x + 7} ${low}C${x + 16} ${low - height * 0.4} ${middle - 12} ${y + 12} ${middle - 6} ${y + height * 0.36}C${middle + 4} ${y + height * 0.6} ${middle + 14} ${y + height * 0.3} ${right - 8} ${y + height * 0.56}L${right} ${low}Z`,
      fill: JADE,
      opacity: 0.75,
    },
  ];
}

/** A window of two panes, and what stands under the sky outside. */
export function pane(x: number, y: number, width: number, height: number, lit: boolean): readonly Layer[] {
  const low = y + height;
  const at = (share: number) => x + width * share;
  const roofs = path`M${x} ${low}V${low - height * 0.28}H${at(0.24)}V${low - height * 0.46}H${at(0.4)}V${low - height * 0.2}H${at(0.62)}V${low - height * 0.36}H${at(0.84)}V${low - height * 0.16}H${x + width}V${low}Z`;
  const lights = path`M${at(0.28)} ${low - height * 0.36}h4M${at(0.34)} ${low - height * 0.24}h4M${at(0.08)} ${low - height * 0.16}h4M${at(0.68)} ${low - height * 0.26}h4M${at(0.76)} ${low - height * 0.12}h4`;
  const moon = path`M${at(0.82)} ${y + height * 0.14}a9 9 0 1 0 9 12a8 8 0 0 1 -9 -12Z`;
  return [
    { d: box(x, y, width, height), fill: SKY },
    { d: roofs, fill: DEEP, opacity: 0.75 },
    ...(lit
      ? [
          { d: lights, line: AMBER, width: 4 },
          { d: moon, fill: AMBER },
        ]
      : []),
    { d: box(x, y, width, height), line: LINE, width: 3.2 },
    { d: path`M${x + width / 2} ${y}V${low}M${x - 6} ${low + 5}H${x + width + 6}`, line: LINE, width: 2.4 },
  ];
}

/** A clock without figures, its hands at the hour and minute given. */
export function clock(x: number, y: number, radius: number, hour: number, minute: number): readonly Layer[] {
  const hand = (turns: number, length: number) =>
    path`M${x} ${y}L${x + Math.sin(turns * 2 * Math.PI) * length} ${y - Math.cos(turns * 2 * Math.PI) * length}`;
  const marks = [0, 0.25, 0.5, 0.75]
    .map((turns) => {
      const [across, up] = [Math.sin(turns * 2 * Math.PI), -Math.cos(turns * 2 * Math.PI)];
      return path`M${x + across * (radius - 3)} ${y + up * (radius - 3)}L${x + across * (radius - 6)} ${y + up * (radius - 6)}`;
    })
    .join("");
  return [
    ...thing(path`M${x} ${y - radius}a${radius} ${radius} 0 1 0 .1 0Z`, LIGHT),
    { d: marks, line: LINE, width: 1.8 },
    { d: hand((hour + minute / 60) / 12, radius * 0.5), line: "var(--face-hand)", width: 3 },
    { d: hand(minute / 60, radius * 0.76), line: "var(--face-hand)", width: 2 },
  ];
}

/** A router with its antennas up, standing on `y`. */
export function router(x: number, y: number): readonly Layer[] {
  return [
    {
      d: path`M${x + 8} ${y - 14}L${x + 2} ${y - 52}M${x + 30} ${y - 14}V${y - 56}M${x + 52} ${y - 14}L${x + 58} ${y - 52}`,
      line: LINE,
      width: 3.4,
    },
    ...thing(path`M${x + 4} ${y - 16}H${x + 56}L${x + 60} ${y}H${x}Z`, DEEP),
    { d: path`M${x + 12} ${y - 7}h3M${x + 22} ${y - 7}h3`, line: JADE, width: 3 },
    { d: path`M${x + 32} ${y - 7}h3`, line: AMBER, width: 3 },
  ];
}
