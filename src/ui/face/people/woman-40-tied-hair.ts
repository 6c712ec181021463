import type { Person } from "../person.ts";

const INK = "#2a2122";
const HAIR = "#352826";
const SHEEN = "#7d6055";
const BLAZER = "#5b5560";
const BLAZER_SHADE = "#49434e";

const SEAM = "#2a2630";

const FRINGE =
  "M-76 164C-90 128 -88 88 -60 66C-38 46 30 42 58 64C90 86 90 128 76 164C76 146 74 134 70 124C60 108 38 100 18 80C4 104 -30 110 -58 122C-70 132 -74 148 -76 164Z";

/** A woman of forty, hair parted and tied at the nape, in a blazer over a cream blouse. */
export const woman40: Person = {
  skin: { base: "#f0cfae", shade: "#dfae8b", line: "#834d3b", blush: "#cf5548" },
  ink: INK,
  head: { temple: 71, cheek: 74, jaw: 55, jawY: 240, chin: 14, chinY: 279 },
  neck: 31,
  bearing: { turn: 0.35, tilt: 0.04 },
  eyes: { apart: 35, y: 168, width: 19.2, height: 12.8, slant: 4, lash: 3.6, fold: 0.9, iris: "#4a2f20" },
  brows: { y: 142, thick: 5.6, length: 43, colour: "#3f302c" },
  nose: { y: 219, width: 11.5 },
  mouth: { y: 244, width: 24, upper: 4.8, lower: 6.6, lip: "#b5524b", lipLight: "#cf766b" },
  age: 0.3,
  ears: true,
  earring: "#c99a4b",
  hairBack: [
    {
      d: "M58 214C86 226 100 262 96 310C94 340 86 360 74 372C68 352 66 330 54 312C48 280 46 240 58 214Z",
      fill: "#2b2020",
      line: INK,
    },
    { d: "M76 250C86 276 86 310 78 340", line: SHEEN, width: 2.4, opacity: 0.6 },
    { d: "M-76 160C-88 94 -60 46 0 44C60 46 90 94 78 160L60 200H-56Z", fill: "#2b2020" },
  ],
  fringe: FRINGE,
  hairFront: [
    { d: FRINGE, fill: HAIR, line: INK, width: 2 },
    { d: "M12 56C-20 46 -64 62 -76 116C-54 86 -20 80 10 72Z", fill: SHEEN, opacity: 0.32 },
    { d: "M24 58C50 58 72 76 79 110C66 88 46 78 24 70Z", fill: SHEEN, opacity: 0.32 },
    {
      d: "M14 72C-6 62 -36 66 -58 88M8 86C-16 84 -46 92 -66 112M26 72C44 68 64 82 74 104M32 90C48 96 62 102 70 114",
      line: SHEEN,
      width: 2.6,
      opacity: 0.7,
    },
    { d: "M18 80C18 66 14 56 8 48", line: INK, width: 1.8 },
    { d: "M-68 128C-80 154 -76 184 -66 204", line: HAIR, width: 2.2 },
  ],
  clothes: [
    {
      d: "M-40 306C-60 320 -94 328 -116 340C-144 356 -156 400 -160 540H160C156 400 144 356 116 340C94 328 60 320 40 306L4 384Z",
      fill: "#f3e7d3",
      line: SEAM,
    },
    {
      d: "M-46 304C-62 320 -94 328 -116 340C-144 356 -156 400 -160 540H-6C-10 470 -8 430 2 404C-22 372 -40 338 -46 304Z",
      fill: BLAZER,
      line: SEAM,
    },
    {
      d: "M46 304C62 320 94 328 116 340C144 356 156 400 160 540H-6C-10 470 -8 430 2 404C26 372 42 338 46 304Z",
      fill: BLAZER_SHADE,
      line: SEAM,
    },
    {
      d: "M-46 304C-62 314 -72 326 -76 340L-56 352L-64 366C-44 384 -20 398 2 404C-22 372 -40 338 -46 304Z",
      fill: "#6a6470",
      line: SEAM,
      width: 2.2,
    },
    {
      d: "M46 304C62 314 72 326 76 340L56 352L64 366C44 384 22 398 2 404C26 372 42 338 46 304Z",
      fill: "#544e59",
      line: SEAM,
      width: 2.2,
    },
    { d: "M-30 318C-18 340 -6 350 2 352C10 350 22 340 32 318", line: "#b78b45", width: 1.5 },
    { d: "M2 353C8 357 8 365 2 370C-4 365 -4 357 2 353Z", fill: "#6f9d84", line: SEAM, width: 1.2 },
  ],
  sleeve: { base: BLAZER, shade: BLAZER_SHADE },
};
