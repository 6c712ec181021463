import type { Layer } from "../person.ts";
import type { Room } from "./room.ts";
import { books, box, clock, MOON, pendant, shelf, thing, WALLPAPER } from "./things.ts";
import { AMBER, DEEP, GLOW, JADE, LIGHT, LINE, MARK, SEAL, SHADE, SKY } from "./tones.ts";

const SIGN: readonly Layer[] = [
  ...thing("M-150 -700V60M-126 -700V60M-172 60H-106V94H-172Z", SEAL),
  { d: "M-166 66H-112V88H-166Z", line: MARK, width: 1.2, opacity: 0.8 },
  { d: "M-154 72a5 5 0 1 0 .1 0ZM-142 73H-120M-142 80H-128", line: MARK, width: 1.8, opacity: 0.85 },
];

const COUNTER: readonly Layer[] = [
  { d: "M-900 362H900V900H-900Z", fill: DEEP, line: LINE, width: 2.2 },
  { d: "M-900 362H900V372H-900Z", fill: LIGHT, opacity: 0.35 },
  { d: "M-170 384H-60M60 388H180M-320 386H-250", line: LINE, width: 1.1, opacity: 0.5 },
  { d: "M112 362C112 346 124 340 136 340S160 346 160 362ZM136 340V334", fill: AMBER, line: LINE },
  { d: "M106 362H166", line: LINE, width: 3 },
];

export const SHOP: Room = {
  light: "day",
  behind: [
    WALLPAPER,
    { d: "M-900 288H900V900H-900Z", fill: SHADE },
    ...MOON,
    { d: "M-420 130H-130M-420 222H-138M136 130H420M144 222H420", line: LINE, width: 2.2 },
    ...thing("M-214 130V88H-188V130ZM158 222V186H190V222Z", DEEP),
    ...thing("M-180 222V180H-152V222ZM150 130V104C150 96 174 96 174 104V130Z", JADE),
    ...thing(
      "M180 130V92H206V130ZM-300 222C-312 206-308 190-296 186H-272C-260 190-256 206-268 222ZM260 130V90H292V130Z",
      AMBER,
    ),
    ...thing("M-250 222V176H-226V222ZM216 222V170H240V222ZM-270 130V92H-236V130ZM300 222V180H340V222Z", DEEP),
    ...SIGN,
    ...pendant(168, 82),
    // Above the head, for a tall stage.
    shelf(-136, 40, -22),
    ...books(-128, -22, [
      [28, 30],
      [22, 40],
      [34, 26],
      [24, 36],
      [30, 30],
    ]),
    shelf(-136, 40, -96),
    ...books(-110, -96, [
      [36, 34],
      [26, 44],
      [40, 28],
    ]),
    ...pendant(96, -62),
  ],
  before: COUNTER,
};

/** The slats of the shutter, from the ceiling to where it has stopped. */
const SLATS = Array.from({ length: 20 }, (_, index) => `M-900 ${60 - index * 18}H900`).join("");

export const SHOP_AT_CLOSING: Room = {
  light: "dusk",
  behind: [
    WALLPAPER,
    { d: box(-900, 0, 1800, 290), fill: SKY },
    {
      d: "M-900 290V196H-330V150H-262V210H-214V120H-152V186H-110V230H116V176H158V206H204V140H276V188H360V220H900V290Z",
      fill: DEEP,
      opacity: 0.8,
    },
    {
      d: "M-250 176h6M-238 194h6M-196 146h6M-180 166h6M-196 186h6M224 166h6M250 182h6M224 202h6M138 202h6",
      line: AMBER,
      width: 5,
    },
    { d: "M-900 288H900V900H-900Z", fill: SHADE },
    ...MOON,
    { d: "M-230 70V420M230 70V420", line: LINE, width: 3.4 },
    { d: box(-900, -700, 1800, 770), fill: DEEP },
    { d: SLATS, line: LINE, width: 1.6, opacity: 0.6 },
    { d: box(-900, 66, 1800, 9), fill: LINE },
    ...SIGN,
    { d: "M114 -700V26", line: LINE, width: 3 },
    ...clock(114, 48, 23, 5, 55),
    ...pendant(190, 104),
    ...pendant(-92, -34),
    { d: "M-900 -700H900V-190H-900Z", fill: SHADE },
    { d: "M-900 -190H900", line: LINE, width: 3 },
  ],
  before: [
    ...COUNTER,
    // The telephone that will not charge, and its cable.
    {
      d: "M-134 353H-86C-83 353 -82 355 -82 357S-83 361 -86 361H-134C-137 361 -138 359 -138 357S-137 353 -134 353Z",
      fill: LINE,
    },
    { d: "M-82 357C-66 357 -70 372 -54 372S-40 362 -28 368", line: LINE, width: 2 },
    { d: "M-900 -700H900V900H-900Z", fill: GLOW, opacity: 0.25 },
  ],
};
