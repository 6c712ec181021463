import type { Person } from "../person.ts";
import { curlOutline } from "./curls.ts";

const INK = "#2d2423";
const HAIR = "#6f635d";
const SHEEN = "#b3a79e";
const COAT = "#8e4a47";
const COAT_SHADE = "#763a39";

const SEAM = "#4a2524";

const CROWN = curlOutline([0, 132], [88, 88], [0.44, 1.06], 13);
const HAIRLINE =
  "C82 142 82 130 76 122C80 110 70 102 60 106C60 94 44 90 38 98C32 84 8 82 2 94C-6 84 -26 86 -32 98C-44 92 -60 98 -62 110C-72 110 -80 120 -76 130C-82 138 -82 148 -80 158Z";
const FRINGE = `${CROWN}${HAIRLINE}`;

/** A woman of sixty-five with a short perm, in a quilted waistcoat over a printed blouse. */
export const woman65: Person = {
  skin: { base: "#efcdae", shade: "#dcab8a", line: "#814d3b", blush: "#c9554a" },
  ink: INK,
  head: { temple: 74, cheek: 79, jaw: 65, jawY: 237, chin: 20, chinY: 270 },
  neck: 33,
  bearing: { turn: 0.25, tilt: -0.06 },
  eyes: { apart: 35, y: 171, width: 18, height: 11.6, slant: 0.5, lash: 2.6, fold: 0.8, iris: "#4a2f20" },
  brows: { y: 146, thick: 4.4, length: 39, colour: "#65564f" },
  nose: { y: 219, width: 13 },
  mouth: { y: 243, width: 24.5, upper: 4, lower: 5.8, lip: "#b3564e", lipLight: "#c87a6d" },
  age: 0.9,
  ears: true,
  earring: "#6f9d84",
  hairBack: [
    {
      d: `${curlOutline([0, 138], [90, 84], [0.36, 1.14], 15)}L60 196H-60Z`,
      fill: "#564b47",
      line: INK,
      width: 2,
    },
  ],
  fringe: FRINGE,
  hairFront: [
    { d: FRINGE, fill: HAIR, line: "#3b3330", width: 2 },
    {
      d: "M-82 120C-76 84 -42 56 6 58C-22 70 -50 90 -62 110C-70 110 -76 114 -82 120Z",
      fill: SHEEN,
      opacity: 0.32,
    },
    {
      d: "M-66 96C-72 84 -60 76 -52 84M-40 76C-46 62 -30 54 -22 64M-8 68C-12 54 6 48 14 58M26 66C26 54 42 52 46 64M54 84C58 72 72 78 70 90M-24 92C-28 80 -14 76 -8 84M16 88C16 76 32 76 36 86M-78 126C-84 116 -76 106 -68 110M76 122C84 114 82 104 74 104",
      line: SHEEN,
      width: 2.4,
      opacity: 0.8,
    },
    {
      d: "M-62 110C-60 102 -52 98 -46 102M-32 98C-28 88 -16 88 -12 94M2 94C6 84 22 84 26 92M38 98C44 90 56 94 58 102M-84 144C-78 138 -72 142 -74 150M60 106C66 100 74 104 76 112",
      line: INK,
      width: 1.5,
      opacity: 0.6,
    },
  ],
  clothes: [
    {
      d: "M-42 304C-58 320 -96 328 -120 342C-146 358 -156 398 -162 540H162C156 398 146 358 120 342C96 328 58 320 42 304L0 350Z",
      fill: "#e9dcc6",
      line: SEAM,
    },
    {
      d: "M-126 372a5 5 0 1 0 .1 0ZM-142 402a5 5 0 1 0 .1 0ZM128 376a5 5 0 1 0 .1 0ZM144 404a5 5 0 1 0 .1 0Z",
      fill: "#b98a5a",
      opacity: 0.8,
    },
    {
      d: "M-62 318C-88 326 -102 346 -108 400L-112 540H0V392C-22 376 -48 348 -62 318Z",
      fill: COAT,
      line: SEAM,
    },
    { d: "M62 318C88 326 102 346 108 400L112 540H0V392C22 376 48 348 62 318Z", fill: COAT_SHADE, line: SEAM },
    {
      d: "M-92 346L-20 418M-106 376L-50 432M-74 326L-8 390M92 346L20 418M106 376L50 432M74 326L8 390M-22 380L-100 440M22 380L100 440",
      line: "#5d2c2c",
      width: 1.5,
      opacity: 0.6,
    },
    { d: "M-40 298C-54 308 -60 318 -60 328L-26 356L0 336Z", fill: "#f3e9d7", line: SEAM, width: 2.2 },
    { d: "M40 298C54 308 60 318 60 328L26 356L0 336Z", fill: "#decdb2", line: SEAM, width: 2.2 },
    {
      d: "M-40 326a4 4 0 1 0 .1 0ZM-26 340a3 3 0 1 0 .1 0ZM40 326a4 4 0 1 0 .1 0ZM24 340a3 3 0 1 0 .1 0Z",
      fill: "#b98a5a",
      opacity: 0.85,
    },
  ],
  sleeve: { base: "#e9dcc6", shade: "#d3c2a6" },
};
