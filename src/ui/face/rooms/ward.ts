import type { Room } from "./room.ts";
import { box, MOON, pane, thing, WALLPAPER } from "./things.ts";
import { AMBER, DEEP, GLOW, JADE, LIGHT, LINE, MARK, SEAL, SHADE } from "./tones.ts";

/** The nurses' station on a ward at night: most lights are out, the city is in the window. */
export const WARD_AT_NIGHT: Room = {
  light: "night",
  behind: [
    WALLPAPER,
    { d: "M-900 318H900V900H-900Z", fill: SHADE },
    { d: "M-900 300H900", line: DEEP, width: 9 },
    ...MOON,
    // A door with its pane of light, the lamp above it and the sign beside it.
    ...thing("M188 420V84H296V420Z", DEEP),
    ...thing("M208 112H248V210H208Z", AMBER),
    { d: "M280 250V276", line: LINE, width: 3.4 },
    { d: "M234 84a9 9 0 0 1 18 0Z", fill: SEAL, line: LINE },
    ...thing(box(112, 26, 42, 42), JADE),
    { d: "M133 35V59M121 47H145", line: MARK, width: 5 },
    // A stand with its drip.
    {
      d: "M-196 420V46M-218 52C-218 42 -196 46 -196 46S-174 42 -174 52M-218 120C-218 190 -204 200 -204 260",
      line: LINE,
      width: 2.2,
    },
    ...thing("M-232 54H-204V104C-204 116 -232 116 -232 104Z", LIGHT),
    { d: "M-231 80H-205V104C-205 114 -231 114 -231 104Z", fill: JADE, opacity: 0.7 },
    ...pane(-420, 40, 150, 190, true),
    // Above the head, for a tall stage.
    ...pane(-130, -186, 126, 142, true),
    { d: "M26 -54L-40 330H220L140 -54Z", fill: GLOW },
    ...thing(box(24, -66, 116, 12), LIGHT),
    { d: "M82 -66V-700", line: LINE, width: 1.5 },
    { d: "M-900 -4H-60M60 -4H900", line: LINE, width: 1.2, opacity: 0.5 },
  ],
  before: [
    { d: "M-900 374H900V900H-900Z", fill: DEEP, line: LINE, width: 2.2 },
    { d: "M-900 374H900V382H-900Z", fill: LIGHT, opacity: 0.3 },
    // The telephone of the station, its receiver laid beside it.
    ...thing("M92 374L98 354H142L148 374Z", SHADE),
    { d: "M106 361h4M116 361h4M126 361h4M106 367h4M116 367h4M126 367h4", line: LINE, width: 2 },
    { d: "M60 372C54 372 54 364 60 364H84C90 364 90 372 84 372C82 368 62 368 60 372Z", fill: LINE },
    { d: "M88 370C92 376 94 366 98 370", line: LINE, width: 1.6 },
  ],
};
