import type { FaceParameters } from "../parameters.ts";
import { at, curves } from "../path.ts";
import type { Point } from "../path.ts";
import type { Person } from "../person.ts";

/** The face from the crown to the chin; the jaw follows the mouth. */
export function faceOutline(face: FaceParameters, { head }: Person): string {
  const { temple, cheek, jaw, chin } = head;
  const drop = face.jaw * 12 + face.mouthOpen * 7 + face.headDrop * 2;
  const low = head.jawY + drop * 0.5;
  const tip = head.chinY + drop - face.mouthPout * 1.5;
  const lean = face.headTurn * 7;
  /** Temple, cheek, jaw, edge of the chin and its tip, each but the first after its two handles. */
  const half = (side: number): readonly Point[] => [
    at(side * temple, 140),
    at(side * cheek * 1.01, 172),
    at(side * cheek, 190),
    at(side * cheek * 0.955, 204),
    at(side * cheek * 0.92, 216),
    at(side * (jaw + 5), low - 12),
    at(side * jaw, low),
    at(side * (jaw - 6), low + 13),
    at(side * (chin + 10) + lean, tip - 3),
    at(side * chin + lean, tip - 2),
    at(side * chin * 0.7 + lean, tip + 0.5),
    at(side * chin * 0.4 + lean, tip),
    at(lean, tip),
  ];
  const crown = [
    at(temple - 2, 88),
    at(temple * 0.6, 62),
    at(0, 60),
    at(-temple * 0.6, 62),
    at(2 - temple, 88),
  ];
  const right = half(1).slice(0, -1).reverse();
  return `${curves([...half(-1), ...right, ...crown, at(-temple, 140)])}Z`;
}
