import type { Person } from "../person.ts";

const INK = "#2d2725";
const HAIR = "#9a948d";
const SHEEN = "#d6d0c6";
const VEST = "#7b6a52";
const VEST_SHADE = "#655641";

const SEAM = "#40372b";

const FRINGE =
  "M-80 166C-90 134 -88 96 -66 74C-44 50 -8 44 26 48C62 54 88 84 87 124C87 142 84 156 80 168C78 152 76 138 72 128C74 112 68 100 60 92C48 96 40 86 24 84C4 80 -18 82 -34 90C-44 96 -54 90 -62 94C-70 104 -74 116 -72 130C-76 142 -78 154 -80 166Z";

/** A man of sixty, grey hair combed back from a high forehead, in a knitted waistcoat. */
export const man60: Person = {
  skin: { base: "#e4bc96", shade: "#cd9a74", line: "#74462f", blush: "#bd4c38" },
  ink: INK,
  head: { temple: 76, cheek: 78, jaw: 66, jawY: 243, chin: 24, chinY: 283 },
  neck: 41,
  bearing: { turn: -0.25, tilt: 0.05 },
  eyes: { apart: 36, y: 171, width: 18.5, height: 11, slant: 0.5, lash: 2.2, fold: 0.9, iris: "#463024" },
  brows: { y: 144, thick: 7.6, length: 45, colour: "#7d766f" },
  nose: { y: 223, width: 16.5 },
  mouth: { y: 249, width: 27, upper: 3.2, lower: 5, lip: "#b97f68", lipLight: "#c8917a" },
  age: 0.85,
  ears: true,
  hairBack: [{ d: "M-82 168C-92 100 -60 52 0 50C60 52 92 100 84 168L72 176H-72Z", fill: "#837d77" }],
  fringe: FRINGE,
  hairFront: [
    { d: FRINGE, fill: HAIR, line: "#57504b", width: 2 },
    {
      d: "M-72 96C-52 66 -10 54 26 56C54 60 74 74 80 98C62 80 40 74 22 72C-4 68 -34 76 -58 92Z",
      fill: SHEEN,
      opacity: 0.32,
    },
    {
      d: "M-56 90C-46 72 -22 58 6 58M-30 86C-14 68 14 58 42 64M2 80C20 68 44 66 64 82M36 86C50 80 64 86 74 100M-76 146C-80 124 -78 106 -68 94M78 148C82 126 80 110 72 98",
      line: SHEEN,
      width: 3,
      opacity: 0.85,
    },
    { d: "M-42 88C-32 74 -14 64 8 62M22 82C36 74 52 74 66 86", line: INK, width: 1.3, opacity: 0.45 },
  ],
  clothes: [
    {
      d: "M-50 302C-62 318 -100 326 -128 340C-156 354 -168 396 -174 540H174C168 396 156 354 128 340C100 326 62 318 50 302L0 356Z",
      fill: "#d9dedb",
      line: SEAM,
    },
    { d: "M128 340C156 354 168 396 174 540H132C134 470 130 400 104 330Z", fill: "#bcc4c1" },
    {
      d: "M-80 324C-96 332 -108 352 -114 400L-118 540H118L114 400C108 352 96 332 80 324C66 360 34 400 2 424C-32 400 -64 360 -80 324Z",
      fill: VEST,
      line: SEAM,
    },
    {
      d: "M80 324C96 332 108 352 114 400L118 540H60C70 480 72 420 52 380C66 362 74 342 80 324Z",
      fill: VEST_SHADE,
    },
    { d: "M-88 332C-72 368 -38 408 2 436C40 408 72 368 88 332", line: "#5a4c39", width: 2, opacity: 0.8 },
    { d: "M-44 294C-56 304 -60 316 -60 326L-30 364L0 340Z", fill: "#e8ebe7", line: SEAM, width: 2.2 },
    { d: "M44 294C56 304 60 316 60 326L30 364L0 340Z", fill: "#c9d0cd", line: SEAM, width: 2.2 },
    { d: "M0 342V424", line: SEAM, width: 1.6, opacity: 0.6 },
    { d: "M3 374a2.6 2.6 0 1 0 .1 0ZM3 398a2.6 2.6 0 1 0 .1 0Z", fill: "#8d8672" },
  ],
  sleeve: { base: "#d9dedb", shade: "#bcc4c1" },
};
