import { path } from "./path.ts";

interface Step {
  readonly command: string;
  readonly numbers: readonly number[];
}

/** The numbers of each command that say where a point lies: all pairs, or the end of an arc. */
const FIRST_POINT: Readonly<Record<string, number>> = { M: 0, L: 0, C: 0, S: 0, Q: 0, T: 0, A: 5 };
const STRIDE: Readonly<Record<string, number>> = { A: 7 };

const read = new Map<string, readonly Step[]>();

function stepsOf(d: string): readonly Step[] {
  const known = read.get(d);
  if (known !== undefined) return known;
  const steps = [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(([, command = "", rest = ""]) => ({
    command,
    numbers: [...rest.matchAll(/-?\d*\.?\d+/g)].map(([number]) => Number(number)),
  }));
  read.set(d, steps);
  return steps;
}

/**
 * The same drawing with its middle moved, as when something round turns: what lies on the axis goes
 * the whole way, what lies `edge` or further from it stays. Relative commands go with the point
 * before them; absolute H and V do not occur in what is shifted.
 */
export function shiftAcross(d: string, right: number, down: number, edge: number): string {
  if (right === 0 && down === 0) return d;
  return stepsOf(d)
    .map(({ command, numbers }) => {
      const first = FIRST_POINT[command];
      if (first === undefined) return command + numbers.join(" ");
      const stride = STRIDE[command] ?? 2;
      const moved = [...numbers];
      for (let index = first; index + 1 < moved.length; index += stride) {
        const x = moved[index] ?? 0;
        const share = Math.max(0, 1 - (x / edge) ** 2);
        moved[index] = x + right * share;
        moved[index + 1] = (moved[index + 1] ?? 0) + down * share;
      }
      return command + moved.map((number) => path`${number}`).join(" ");
    })
    .join("");
}
