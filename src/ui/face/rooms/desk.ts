import type { Light, Room } from "./room.ts";
import { books, box, MOON, pane, router, shelf, thing, WALLPAPER } from "./things.ts";
import { AMBER, DEEP, GLOW, JADE, LIGHT, LINE, MARK, SEAL, SHADE } from "./tones.ts";

/** A desk with a laptop, and what the talk is about: a router on the shelf, a file on its way. */
function desk(light: Light): Room {
  return {
    light,
    behind: [
      WALLPAPER,
      ...MOON,
      { d: "M-420 108H-118M-420 214H-128", line: LINE, width: 2.2 },
      ...thing("M-180 108V50H-166V108ZM-164 108V42H-148V108Z", JADE),
      ...thing("M-146 108V58H-134V108ZM-204 108V54H-184V108Z", DEEP),
      ...thing("M-262 108C-274 92-270 78-260 74H-232C-222 78-218 92-230 108Z", SEAL),
      ...router(-222, 214),
      ...thing("M-300 214V160H-282V214Z", DEEP),
      ...thing("M-278 214V168H-262V214Z", AMBER),
      { d: "M226 372V214L158 116", line: LINE, width: 2.6 },
      { d: "M120 134L184 118L224 372H40Z", fill: GLOW },
      ...thing("M118 132C120 104 142 88 166 96L182 118Z", AMBER),
      ...thing("M284 372V250H400V372", SHADE),
      { d: "M300 276H384M300 292H370M300 308H378", line: LINE, width: 1.2, opacity: 0.7 },
      // Above the head, for a tall stage.
      ...pane(14, -176, 116, 134, light === "night"),
      shelf(-136, -14, -22),
      ...router(-122, -22),
      ...books(-50, -22, [
        [12, 34],
        [14, 42],
      ]),
      { d: "M-92 -22V18M-86 -22C-86 0 -98 4 -98 18", line: LINE, width: 1.4, opacity: 0.7 },
    ],
    before: [
      { d: "M-900 376H900V900H-900Z", fill: SHADE, line: LINE, width: 2 },
      { d: "M-84 330L84 330L104 392H-104Z", fill: LIGHT, opacity: 0.28 },
      { d: "M-92 340C-92 335-89 332-84 332H84C89 332 92 335 92 340L97 394H-97Z", fill: DEEP, line: LINE },
      { d: "M-86 339H86", line: LIGHT, width: 2, opacity: 0.9 },
      { d: "M0 356a6 6 0 1 0 .1 0Z", fill: LIGHT, opacity: 0.7 },
      ...FILE,
    ],
  };
}

/** What the customer sends: a sheet in a bubble, an arrow, and how much of it is there. */
const FILE = [
  ...thing(
    "M94 226C94 221 97 218 102 218H128C133 218 136 221 136 226V262C136 267 133 270 128 270H108L96 280L99 269C96 268 94 266 94 262Z",
    MARK,
  ),
  { d: "M101 226H111L116 231V250H101Z", fill: JADE, line: LINE, width: 1.3 },
  { d: "M105 236H112M105 241H112M105 246H110", line: MARK, width: 1.4 },
  { d: "M126 249V229M121 234L126 228L131 234", line: LINE, width: 2.2 },
  { d: box(101, 257, 29, 5), fill: SHADE },
  { d: box(101, 257, 19, 5), fill: JADE },
];

export const DESK = desk("day");
export const DESK_AT_NIGHT = desk("night");
