import type { Person } from "../person.ts";

const INK = "#282324";
const HAIR = "#2e2829";
const SHEEN = "#665b5c";
const HOOD = "#b98d4f";
const HOOD_SHADE = "#9d7540";

const SEAM = "#573c20";

const FRINGE =
  "M-77 160C-92 134 -94 110 -86 88C-88 72 -74 54 -58 52C-48 38 -26 30 -10 35C0 26 22 28 32 38C44 34 60 42 68 54C86 62 96 88 90 112C91 122 89 128 86 134C85 146 82 154 79 162C77 146 74 134 68 126C62 128 56 124 50 114C46 124 34 130 24 126C28 120 28 116 26 110C18 122 0 132 -18 128C-12 122 -12 116 -14 112C-26 126 -42 130 -54 124C-60 126 -66 130 -69 136C-74 144 -76 152 -77 160Z";

/** A man of twenty-five with round glasses and a loose fringe, in a hooded jumper. */
export const man25: Person = {
  skin: { base: "#f2d2ae", shade: "#e0b08a", line: "#824e39", blush: "#d05845" },
  ink: INK,
  head: { temple: 72, cheek: 72, jaw: 54, jawY: 241, chin: 15, chinY: 281 },
  neck: 35,
  bearing: { turn: -0.3, tilt: 0.1 },
  eyes: { apart: 36, y: 171, width: 18, height: 11.4, slant: 3.5, lash: 2.8, fold: 0, iris: "#3d281e" },
  brows: { y: 144, thick: 6, length: 40, colour: HAIR },
  nose: { y: 219, width: 12.5 },
  mouth: { y: 246, width: 23.5, upper: 4.2, lower: 6, lip: "#c98a73", lipLight: "#da9d86" },
  age: 0,
  glasses: { colour: "#4a4140", form: "round" },
  ears: true,
  hairBack: [{ d: "M-78 160C-92 96 -60 44 0 42C60 44 94 96 80 160L68 168H-68Z", fill: "#231e1f" }],
  fringe: FRINGE,
  hairFront: [
    { d: FRINGE, fill: HAIR, line: INK, width: 2 },
    {
      d: "M-80 94C-72 64 -44 46 -8 46C20 42 44 52 60 66C28 60 0 64 -22 80C-40 92 -56 106 -74 126C-82 114 -82 104 -80 94Z",
      fill: SHEEN,
      opacity: 0.32,
    },
    {
      d: "M-62 84C-50 62 -26 50 4 52M-70 108C-64 92 -52 80 -38 74M-8 66C16 56 44 60 60 78M-20 106C-12 92 2 82 18 80M30 104C32 92 40 86 50 86M70 96C74 106 76 116 76 126",
      line: SHEEN,
      width: 2.5,
      opacity: 0.75,
    },
    {
      d: "M-14 112C-8 98 0 90 10 86M26 110C26 98 30 92 36 88M50 114C48 104 50 98 54 92",
      line: INK,
      width: 1.5,
      opacity: 0.7,
    },
  ],
  clothes: [
    { d: "M-46 304C-38 340 38 340 46 304L60 330L0 384L-60 330Z", fill: "#f4ecdd", line: SEAM },
    {
      d: "M-40 306C-58 320 -96 328 -120 342C-148 358 -160 398 -166 540H166C160 398 148 358 120 342C96 328 58 320 40 306L0 376Z",
      fill: HOOD,
      line: SEAM,
    },
    {
      d: "M70 324C96 330 112 336 120 342C148 358 160 398 166 540H112C120 470 112 380 70 324Z",
      fill: HOOD_SHADE,
    },
    {
      d: "M-38 290C-66 294 -86 314 -80 338C-62 360 -24 374 2 378C-16 360 -36 330 -38 290Z",
      fill: "#c79c5e",
      line: SEAM,
    },
    {
      d: "M38 290C66 294 86 314 80 338C62 360 24 374 2 378C18 358 36 330 38 290Z",
      fill: HOOD_SHADE,
      line: SEAM,
    },
    { d: "M-30 362C-32 384 -30 404 -32 430M30 362C32 384 30 404 32 430", line: "#f4ecdd", width: 4.5 },
    {
      d: "M-116 360C-124 384 -126 402 -126 430M116 360C124 384 126 402 126 430M-64 330C-50 346 -34 356 -18 364",
      line: SEAM,
      width: 1.7,
      opacity: 0.5,
    },
  ],
  sleeve: { base: HOOD, shade: HOOD_SHADE },
};
