import type { ProgramResponse, ProgramScene } from "./program.ts";
import { wasAsked } from "./rules.ts";
import type { Offer } from "./situations.ts";

/** Responses of which one number can say whether they are there. */
const BITS = 31;

/** Numbers what can be on offer: scenes with those of their responses that can be chosen together. */
export class Offers {
  readonly all: Offer[] = [];
  readonly #known: readonly Map<number | string, number>[];

  constructor(scenes: readonly ProgramScene[]) {
    this.#known = scenes.map(() => new Map<number | string, number>());
  }

  /** The number of an offer. */
  numberOf(scene: ProgramScene, responses: readonly ProgramResponse[]): number {
    const key = scene.responses.length <= BITS ? bitsOf(responses) : namesOf(responses);
    const known = this.#known[scene.index]!;
    const found = known.get(key);
    if (found !== undefined) return found;
    const number = this.all.length;
    known.set(key, number);
    const spoken = responses.filter(({ kind }) => kind !== "silence").length;
    this.all.push({ scene, responses, spoken });
    return number;
  }

  /** The number of what is left of an offer after some questions. */
  without(number: number, asked: number): number {
    const { scene, responses } = this.all[number]!;
    return this.numberOf(
      scene,
      responses.filter((response) => !wasAsked(response, asked)),
    );
  }
}

function bitsOf(responses: readonly ProgramResponse[]): number {
  let bits = 0;
  for (const { index } of responses) bits |= 1 << index;
  return bits;
}

function namesOf(responses: readonly ProgramResponse[]): string {
  return responses.map(({ index }) => index).join();
}
