import type { Person } from "../person.ts";

const INK = "#2a2220";
const HAIR = "#332b29";
const SHEEN = "#6b5a52";
const JACKET = "#4d5a66";
const JACKET_SHADE = "#3d4853";
const SHIRT = "#efe6d6";

const SEAM = "#262e37";

const FRINGE =
  "M-80 162C-87 138 -90 114 -81 96C-78 82 -68 70 -58 66C-54 50 -30 38 -6 42C10 34 38 36 52 47C74 52 90 76 89 108C90 130 85 148 81 162C79 146 78 132 73 121C69 110 64 103 57 97C42 95 20 98 -2 91C-16 87 -27 80 -36 77C-42 88 -55 95 -64 104C-72 116 -76 142 -80 162Z";

/** A man of thirty-five with a side parting, in a jacket over an open shirt. */
export const man35: Person = {
  skin: { base: "#edc9a4", shade: "#dba981", line: "#7c4a35", blush: "#c9503c" },
  ink: INK,
  head: { temple: 77, cheek: 78, jaw: 63, jawY: 236, chin: 20, chinY: 276 },
  neck: 41,
  bearing: { turn: 0.3, tilt: 0.06 },
  eyes: { apart: 36, y: 168, width: 19, height: 11.8, slant: 2.5, lash: 2.4, fold: 0.6, iris: "#4a3021" },
  brows: { y: 142, thick: 7, length: 43, colour: HAIR },
  nose: { y: 218, width: 14 },
  mouth: { y: 243, width: 26, upper: 4, lower: 6, lip: "#c58b70", lipLight: "#d49a80" },
  age: 0.25,
  ears: true,
  hairBack: [{ d: "M-80 156C-88 96 -60 50 0 46C60 50 90 96 82 156L70 170H-70Z", fill: HAIR }],
  fringe: FRINGE,
  hairFront: [
    { d: FRINGE, fill: HAIR, line: INK, width: 2 },
    {
      d: "M-58 70C-54 54 -30 42 -6 46C8 40 34 42 48 52C20 50 -8 58 -30 77C-44 84 -58 94 -74 114C-76 94 -70 78 -58 70Z",
      fill: SHEEN,
      opacity: 0.32,
    },
    {
      d: "M-30 72C-14 54 18 46 46 58M-22 80C0 64 36 62 62 82M-50 76C-60 84 -68 94 -72 110M14 90C34 84 56 88 70 104",
      line: SHEEN,
      width: 2.4,
      opacity: 0.75,
    },
    { d: "M-36 78C-35 66 -28 56 -16 48M-4 86C16 76 44 76 62 92", line: INK, width: 2 },
  ],
  clothes: [
    {
      d: "M-48 300C-58 316 -100 326 -128 338C-156 350 -170 392 -176 540H176C170 392 156 350 128 338C100 326 58 316 48 300L0 356Z",
      fill: SHIRT,
    },
    {
      d: "M-50 304C-72 320 -104 326 -130 338C-158 350 -172 392 -178 540H-26C-22 470 -28 410 -36 372C-42 350 -48 326 -50 304Z",
      fill: JACKET,
      line: SEAM,
    },
    {
      d: "M50 304C72 320 104 326 130 338C158 350 172 392 178 540H26C22 470 28 410 36 372C42 350 48 326 50 304Z",
      fill: JACKET_SHADE,
      line: SEAM,
    },
    { d: "M-42 292C-52 302 -56 312 -56 322L-26 360L0 338Z", fill: "#f8f1e4", line: SEAM, width: 2.2 },
    { d: "M42 292C52 302 56 312 56 322L26 360L0 338Z", fill: "#e6dac6", line: SEAM, width: 2.2 },
    {
      d: "M-50 306C-62 318 -64 334 -58 352L-36 378M50 306C62 318 64 334 58 352L36 378M-124 352C-132 372 -134 390 -134 420M124 352C132 372 134 390 134 420",
      line: SEAM,
      width: 2,
      opacity: 0.75,
    },
    { d: "M0 340V420", line: SEAM, width: 1.6, opacity: 0.6 },
    { d: "M3 366a2.6 2.6 0 1 0 .1 0Z", fill: "#c9b99d" },
  ],
  sleeve: { base: JACKET, shade: JACKET_SHADE },
};
