import type { Channel } from "../../../core/model/closed-lists.ts";
import type { Layer } from "../person.ts";
import { AMBER, DEEP, JADE, LIGHT, LINE, MARK, SEAL, SHADE, WALL } from "./tones.ts";

export interface Room {
  readonly behind: readonly Layer[];
  /** What stands between the customer and the viewer. */
  readonly before: readonly Layer[];
}

/** Everything is drawn far wider than the frame, so that a wide stage shows more room, not bars. */
const WALLPAPER: Layer = { d: "M-900-700H900V900H-900Z", fill: WALL };

/** The round light behind every customer: a moon gate in daylight, and what lifts dark hair off a dark wall. */
const MOON: readonly Layer[] = [
  { d: "M0 22a146 146 0 1 0 .1 0Z", fill: LIGHT },
  { d: "M-5 18a150 150 0 1 0 .1 0Z", line: LINE, width: 1.2, opacity: 0.55 },
];

/** The line is printed a little beside its colour, as on soft paper. */
function thing(d: string, fill: string): readonly Layer[] {
  return [
    { d, fill },
    { d, line: LINE, width: 1.5, opacity: 0.8 },
  ];
}

const HOME: Room = {
  behind: [
    WALLPAPER,
    { d: "M-900 330H900V900H-900Z", fill: SHADE },
    ...MOON,
    ...thing("M-360 40H-196V250H-360Z", LIGHT),
    { d: "M-278 40V250M-360 140H-196", line: LINE, width: 1.5, opacity: 0.8 },
    { d: "M-372 262H-184", line: LINE, width: 2.2 },
    ...thing("M-206 20C-196 100-178 170-186 292H-146C-152 200-160 110-164 20Z", DEEP),
    {
      d: "M-190 60C-180 130-168 190-170 280M-178 40C-170 110-160 190-158 284",
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
    ...thing("M150-20V64M128 92C130 74 138 64 150 64S170 74 172 92Z", AMBER),
    { d: "M320 372V300H352V372M326 300C322 286 332 282 328 270", line: LINE, width: 1.4, opacity: 0.8 },
  ],
  before: [],
};

const DESK: Room = {
  behind: [
    WALLPAPER,
    ...MOON,
    { d: "M-420 108H-118M-420 214H-128", line: LINE, width: 2.2 },
    ...thing("M-180 108V50H-166V108ZM-164 108V42H-148V108Z", JADE),
    ...thing("M-146 108V58H-134V108ZM-204 108V54H-184V108Z", DEEP),
    ...thing("M-262 108C-274 92-270 78-260 74H-232C-222 78-218 92-230 108Z", SEAL),
    ...thing("M-174 214V166H-156V214ZM-206 214V172H-178V214ZM-300 214V160H-282V214Z", DEEP),
    ...thing("M-278 214V168H-262V214Z", AMBER),
    { d: "M226 372V214L158 116", line: LINE, width: 2.6 },
    ...thing("M118 132C120 104 142 88 166 96L182 118Z", AMBER),
    { d: "M120 134L184 118L214 372H78Z", fill: AMBER, opacity: 0.12 },
    ...thing("M284 372V250H400V372", SHADE),
    { d: "M300 276H384M300 292H370M300 308H378", line: LINE, width: 1.2, opacity: 0.7 },
  ],
  before: [
    { d: "M-900 376H900V900H-900Z", fill: SHADE, line: LINE, width: 2 },
    { d: "M-84 330L84 330L104 392H-104Z", fill: LIGHT, opacity: 0.28 },
    { d: "M-92 340C-92 335-89 332-84 332H84C89 332 92 335 92 340L97 394H-97Z", fill: DEEP, line: LINE },
    { d: "M-86 339H86", line: LIGHT, width: 2, opacity: 0.9 },
    { d: "M0 356a6 6 0 1 0 .1 0Z", fill: LIGHT, opacity: 0.7 },
  ],
};

const SHOP: Room = {
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
    { d: "M-900-700H900V40H-900Z", fill: DEEP },
    { d: "M-900 43H900", line: LINE, width: 2 },
    ...thing("M-150 46V60M-126 46V60M-172 60H-106V94H-172Z", SEAL),
    { d: "M-166 66H-112V88H-166Z", line: MARK, width: 1.2, opacity: 0.8 },
    { d: "M-154 72a5 5 0 1 0 .1 0ZM-142 73H-120M-142 80H-128", line: MARK, width: 1.8, opacity: 0.85 },
    ...thing("M150 46V58M128 82C130 66 138 58 150 58S170 66 172 82Z", AMBER),
  ],
  before: [
    { d: "M-900 362H900V900H-900Z", fill: DEEP, line: LINE, width: 2.2 },
    { d: "M-900 362H900V372H-900Z", fill: LIGHT, opacity: 0.35 },
    { d: "M-170 384H-60M60 388H180M-320 386H-250", line: LINE, width: 1.1, opacity: 0.5 },
    { d: "M112 362C112 346 124 340 136 340S160 346 160 362ZM136 340V334", fill: AMBER, line: LINE },
    { d: "M106 362H166", line: LINE, width: 3 },
  ],
};

const LIVING_ROOM: Room = {
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
    { d: "M132 116L146 52H190L204 116Z", fill: AMBER, line: LINE },
    { d: "M132 116H204L250 330H92Z", fill: AMBER, opacity: 0.12 },
    ...thing("M-262 420V276C-262 252-240 244-214 244H214C240 244 262 252 262 276V420Z", JADE),
    {
      d: "M-236 420V300C-236 280-220 268-196 268H-10M236 420V300C236 280 220 268 196 268H10",
      line: LINE,
      width: 1.3,
      opacity: 0.6,
    },
    ...thing("M-206 306L-140 290L-128 356L-194 372Z", AMBER),
    ...thing("M320 420V330H430V420M330 330V300H356V330", DEEP),
  ],
  before: [],
};

/** Where the customer is while they talk; the room says the channel without a word. */
export const ROOMS: Readonly<Record<Channel, Room>> = {
  phone: HOME,
  chat: DESK,
  counter: SHOP,
  "on-site": LIVING_ROOM,
};
