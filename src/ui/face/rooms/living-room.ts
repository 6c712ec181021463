import type { Room } from "./room.ts";
import { books, MOON, picture, shelf, thing, trailing, WALLPAPER } from "./things.ts";
import { AMBER, DEEP, GLOW, JADE, LIGHT, LINE, SEAL, SHADE } from "./tones.ts";

export const LIVING_ROOM: Room = {
  light: "day",
  behind: [
    WALLPAPER,
    { d: "M-900 318H900V900H-900Z", fill: SHADE },
    ...MOON,
    ...thing("M-330 46H-126V166H-330Z", LIGHT),
    {
      d: "M-322 158C-300 120-288 104-274 98C-258 116-252 124-242 132C-226 100-206 78-192 76C-172 96-154 130-134 158Z",
      fill: DEEP,
      opacity: 0.8,
    },
    { d: "M-150 66a9 9 0 1 0 .1 0Z", fill: SEAL, opacity: 0.8 },
    { d: "M166 110V420", line: LINE, width: 2.6 },
    { d: "M132 116H204L250 330H92Z", fill: GLOW },
    { d: "M132 116L146 52H190L204 116Z", fill: AMBER, line: LINE },
    ...thing("M-262 420V276C-262 252-240 244-214 244H214C240 244 262 252 262 276V420Z", JADE),
    {
      d: "M-236 420V300C-236 280-220 268-196 268H-10M236 420V300C236 280 220 268 196 268H10",
      line: LINE,
      width: 1.3,
      opacity: 0.6,
    },
    ...thing("M-206 306L-140 290L-128 356L-194 372Z", AMBER),
    ...thing("M320 420V330H430V420M330 330V300H356V330", DEEP),
    // Above the head, for a tall stage.
    ...picture(-122, -142, 64, 84),
    ...picture(-44, -126, 60, 52),
    shelf(-132, 134, -22),
    ...trailing(104, -22),
    ...books(28, -22, [
      [14, 36],
      [12, 42],
      [18, 30],
    ]),
    ...thing("M-98 -22C-108 -36 -104 -48 -94 -52H-74C-64 -48 -60 -36 -70 -22Z", SEAL),
  ],
  before: [],
};
