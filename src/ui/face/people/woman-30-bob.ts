import type { Person } from "../person.ts";

const INK = "#2b2020";
const HAIR = "#3b2a25";
const SHEEN = "#8a6450";
const KNIT = "#7fa08d";
const KNIT_SHADE = "#668a78";

const SEAM = "#2f4a3c";

const FRINGE =
  "M-74 190C-78 150 -90 96 -54 66C-30 48 40 46 62 68C92 98 82 150 74 190C74 164 70 142 62 126C46 116 26 100 14 72C0 102 -32 122 -60 132C-70 150 -73 170 -74 190Z";

/** A woman of thirty with a bob and a light fringe, in a jade jumper. */
export const woman30: Person = {
  skin: { base: "#f6dac0", shade: "#e8b899", line: "#8a5140", blush: "#d85b4c" },
  ink: INK,
  head: { temple: 72, cheek: 74, jaw: 56, jawY: 234, chin: 15, chinY: 266 },
  neck: 30,
  bearing: { turn: -0.3, tilt: -0.08 },
  eyes: { apart: 35, y: 168, width: 19.8, height: 14, slant: 3, lash: 3.8, fold: 1, iris: "#57341f" },
  brows: { y: 143, thick: 5.2, length: 40, colour: "#4a352d" },
  nose: { y: 214, width: 10.5 },
  mouth: { y: 237, width: 22.5, upper: 5, lower: 7, lip: "#c4625a", lipLight: "#dc8578" },
  age: 0,
  ears: false,
  hairBack: [
    {
      d: "M0 42C-62 40 -96 84 -96 146C-96 190 -104 226 -92 262C-80 284 -44 276 -30 262H30C44 276 80 284 92 262C104 226 96 190 96 146C96 84 62 40 0 42Z",
      fill: "#2c1f1c",
      line: INK,
    },
  ],
  fringe: FRINGE,
  hairFront: [
    {
      d: "M18 42C-38 30 -92 66 -95 134C-96 172 -108 208 -101 250C-94 272 -66 270 -52 257C-67 236 -75 208 -73 180C-73 162 -69 146 -60 134C-34 124 -2 104 14 72C24 100 46 116 62 127C70 144 75 162 74 184C75 210 69 236 56 257C68 271 92 268 98 248C106 208 98 174 95 130C92 76 62 40 18 42Z",
      fill: HAIR,
      line: INK,
    },
    {
      d: "M14 48C-36 44 -82 74 -88 136C-88 170 -97 200 -94 236C-84 196 -84 160 -74 138C-60 104 -24 86 14 58Z",
      fill: SHEEN,
      opacity: 0.32,
    },
    {
      d: "M24 50C60 60 84 90 88 132C90 160 94 190 92 222C84 190 84 150 76 124C66 96 44 76 22 62Z",
      fill: SHEEN,
      opacity: 0.32,
    },
    {
      d: "M10 76C-2 100 -14 118 -34 134C-30 118 -20 104 -6 84ZM2 82C-4 108 -2 122 -16 134C-14 116 -12 104 -2 84ZM14 76C12 100 20 116 14 132C6 118 6 98 10 78Z",
      fill: HAIR,
    },
    {
      d: "M2 58C-30 60 -62 82 -72 124M-4 70C-28 76 -48 92 -58 114M34 60C58 70 76 96 80 128M30 74C46 84 60 98 66 114M-88 176C-90 200 -96 222 -92 246M-82 190C-82 214 -84 232 -80 252M88 176C90 204 94 224 88 246",
      line: SHEEN,
      width: 2.3,
      opacity: 0.6,
    },
    {
      d: "M18 42C12 52 12 62 14 74M-79 186C-81 214 -78 238 -68 258M80 186C81 214 78 238 68 258",
      line: INK,
      width: 1.4,
      opacity: 0.7,
    },
  ],
  clothes: [
    {
      d: "M-40 306C-60 320 -96 328 -118 342C-146 358 -156 400 -160 540H160C156 400 146 358 118 342C96 328 60 320 40 306C26 330 -26 330 -40 306Z",
      fill: KNIT,
      line: SEAM,
    },
    {
      d: "M62 322C90 330 108 336 118 342C146 358 156 400 160 540H104C112 470 108 380 62 322Z",
      fill: KNIT_SHADE,
    },
    {
      d: "M-31 298C-30 330 30 330 31 298C38 300 44 304 48 310C40 352 -40 352 -48 310C-44 304 -38 300 -31 298Z",
      fill: "#92b19f",
      line: SEAM,
      width: 2.2,
    },
    {
      d: "M-40 320L-36 332M-26 330L-23 342M-9 335L-8 347M9 335L8 347M26 330L23 342M40 320L36 332M-112 360C-120 384 -122 400 -122 430M112 360C120 384 122 400 122 430",
      line: SEAM,
      width: 1.6,
      opacity: 0.5,
    },
  ],
  sleeve: { base: KNIT, shade: KNIT_SHADE },
};
