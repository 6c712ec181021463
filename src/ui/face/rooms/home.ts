import type { Room } from "./room.ts";
import { books, MOON, pendant, picture, shelf, thing, trailing, WALLPAPER } from "./things.ts";
import { DEEP, JADE, LIGHT, LINE, SEAL, SHADE } from "./tones.ts";

export const HOME: Room = {
  light: "day",
  behind: [
    WALLPAPER,
    { d: "M-900 330H900V900H-900Z", fill: SHADE },
    ...MOON,
    ...thing("M-360 40H-196V250H-360Z", LIGHT),
    { d: "M-278 40V250M-360 140H-196", line: LINE, width: 1.5, opacity: 0.8 },
    { d: "M-372 262H-184M-384 20H-150", line: LINE, width: 2.2 },
    ...thing("M-206 20C-196 100-178 170-186 292H-146C-152 200-160 110-164 20Z", DEEP),
    {
      d: "M-190 60C-180 130 -168 190 -170 280M-178 40C-170 110 -160 190 -158 284",
      line: LINE,
      width: 1.1,
      opacity: 0.6,
    },
    ...thing("M152 316H206L198 372H160Z", SEAL),
    {
      d: "M178 316C176 270 160 250 146 240C150 262 160 280 178 292C178 250 184 226 206 206C212 236 200 262 182 282C200 270 216 266 228 268C222 290 200 302 180 302",
      fill: JADE,
      line: LINE,
      width: 1.3,
    },
    { d: "M150 372H420", line: LINE, width: 2.2 },
    { d: "M320 372V300H352V372M326 300C322 286 332 282 328 270", line: LINE, width: 1.4, opacity: 0.8 },
    ...pendant(168, 92),
    // Above the head, for a tall stage.
    ...picture(-112, -140, 92, 66),
    shelf(-134, 18, -20),
    ...books(-126, -20, [
      [12, 40],
      [15, 34],
      [10, 42],
      [18, 30],
    ]),
    ...trailing(-20, -20),
    ...pendant(92, -54),
  ],
  before: [],
};
