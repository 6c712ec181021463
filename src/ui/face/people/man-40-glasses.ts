import type { Person } from "../person.ts";

const INK = "#272324";
const HAIR = "#35302f";
const SHEEN = "#6d6360";
const GREY = "#9b928b";
const FLEECE = "#56666a";
const FLEECE_SHADE = "#445357";

const SEAM = "#273134";

const FRINGE =
  "M-79 160C-87 138 -91 112 -83 92C-80 70 -58 50 -32 45C-10 38 22 38 43 46C69 55 87 80 88 108C89 130 84 148 80 160C78 146 76 133 71 123C70 110 66 99 59 88C51 82 42 84 34 90C18 95 2 95 -14 92C-26 91 -36 87 -46 84C-56 87 -63 98 -67 111C-72 124 -76 144 -79 160Z";

/** A man of forty with square glasses, cropped hair going grey at the temples, in a zipped fleece. */
export const man40: Person = {
  skin: { base: "#ecc7a2", shade: "#d8a67f", line: "#794834", blush: "#c54f3d" },
  ink: INK,
  head: { temple: 75, cheek: 75, jaw: 59, jawY: 240, chin: 18, chinY: 282 },
  neck: 38,
  bearing: { turn: 0.28, tilt: -0.06 },
  eyes: { apart: 36, y: 170, width: 18, height: 10.8, slant: 2, lash: 2.3, fold: 0.35, iris: "#3f2a1f" },
  brows: { y: 143, thick: 6.4, length: 42, colour: HAIR },
  nose: { y: 220, width: 14 },
  mouth: { y: 247, width: 25, upper: 3.6, lower: 5.4, lip: "#bd8269", lipLight: "#cd947b" },
  age: 0.46,
  glasses: { colour: "#3b3d40", form: "square" },
  ears: true,
  hairBack: [{ d: "M-81 160C-90 96 -60 46 0 43C60 46 92 96 82 160L70 168H-70Z", fill: "#292425" }],
  fringe: FRINGE,
  hairFront: [
    { d: FRINGE, fill: HAIR, line: INK, width: 2 },
    {
      d: "M-76 92C-68 66 -44 52 -16 50C14 44 40 50 58 64C30 58 2 60 -26 70C-48 76 -62 90 -74 112C-78 104 -78 98 -76 92Z",
      fill: SHEEN,
      opacity: 0.32,
    },
    {
      d: "M-56 80C-50 66 -38 58 -24 54M-34 84C-28 70 -16 60 0 56M-8 88C-4 74 6 64 22 58M18 90C22 78 32 70 44 66M40 84C46 76 54 74 62 76",
      line: SHEEN,
      width: 2.4,
      opacity: 0.7,
    },
    {
      d: "M-77 142C-80 126 -78 112 -72 102M-74 130C-74 118 -71 110 -67 104M78 142C82 126 80 112 74 102M75 130C76 118 73 110 69 104",
      line: GREY,
      width: 2.2,
      opacity: 0.75,
    },
  ],
  clothes: [
    { d: "M-46 304C-36 338 36 338 46 304L58 330L0 384L-58 330Z", fill: "#d9d4c9", line: SEAM },
    {
      d: "M-44 304C-62 320 -100 328 -124 341C-152 356 -164 398 -170 540H170C164 398 152 356 124 341C100 328 62 320 44 304L2 366Z",
      fill: FLEECE,
      line: SEAM,
    },
    {
      d: "M72 324C98 330 114 336 124 341C152 356 164 398 170 540H116C124 470 114 382 72 324Z",
      fill: FLEECE_SHADE,
    },
    {
      d: "M-42 288C-56 298 -66 314 -64 330C-46 346 -22 360 0 372C-14 346 -34 322 -42 288Z",
      fill: "#64757a",
      line: SEAM,
      width: 2.2,
    },
    {
      d: "M42 288C56 298 66 314 64 330C46 346 24 360 4 372C16 346 34 322 42 288Z",
      fill: FLEECE_SHADE,
      line: SEAM,
      width: 2.2,
    },
    { d: "M2 370V440", line: SEAM, width: 2.6 },
    { d: "M2 376V390", line: "#c9c2b3", width: 3.4 },
    {
      d: "M-118 360C-126 384 -128 402 -128 430M118 360C126 384 128 402 128 430M-66 332C-84 338 -98 344 -110 356",
      line: SEAM,
      width: 1.7,
      opacity: 0.5,
    },
  ],
  sleeve: { base: FLEECE, shade: FLEECE_SHADE },
};
