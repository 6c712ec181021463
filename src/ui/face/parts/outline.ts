import type { FaceParameters } from "../parameters.ts";
import { path } from "../path.ts";
import type { Person } from "../person.ts";

/** The face from the crown to the chin; the jaw follows the mouth. */
export function faceOutline(face: FaceParameters, { head }: Person): string {
  const { temple, cheek, jaw, jawY, chin } = head;
  const drop = face.jaw * 12 + face.mouthOpen * 7 + face.headDrop * 2;
  const low = jawY + drop * 0.5;
  const tip = head.chinY + drop - face.mouthPout * 1.5;
  const lean = face.headTurn * 7;
  const half = (side: number, from: "down" | "up") => {
    const x = (value: number) => side * value;
    return from === "down"
      ? path`C${x(cheek * 1.01)} 172 ${x(cheek)} 190 ${x(cheek * 0.955)} 204C${x(cheek * 0.92)} 216 ${x(jaw + 5)} ${low - 12} ${x(jaw)} ${low}C${x(jaw - 6)} ${low + 13} ${x(chin + 10) + lean} ${tip - 3} ${x(chin) + lean} ${tip - 2}C${x(chin * 0.7) + lean} ${tip + 0.5} ${x(chin * 0.4) + lean} ${tip} ${lean} ${tip}`
      : path`C${x(chin * 0.4) + lean} ${tip} ${x(chin * 0.7) + lean} ${tip + 0.5} ${x(chin) + lean} ${tip - 2}C${x(chin + 10) + lean} ${tip - 3} ${x(jaw - 6)} ${low + 13} ${x(jaw)} ${low}C${x(jaw + 5)} ${low - 12} ${x(cheek * 0.92)} 216 ${x(cheek * 0.955)} 204C${x(cheek)} 190 ${x(cheek * 1.01)} 172 ${x(temple)} 140`;
  };
  return `${path`M${-temple} 140`}${half(-1, "down")}${half(1, "up")}${path`C${temple - 2} 88 ${temple * 0.6} 62 0 60C${-temple * 0.6} 62 ${2 - temple} 88 ${-temple} 140Z`}`;
}
