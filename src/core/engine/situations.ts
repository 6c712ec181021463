import type { ProgramResponse, ProgramScene, State } from "./program.ts";

/**
 * Every situation that can be reached, successors before predecessors: a fold over their numbers in
 * order is dynamic programming, and one backwards meets every situation after its predecessors. There
 * are no cycles, because questions are asked once.
 *
 * There may be hundreds of thousands, so they lie in columns of whole numbers. The choices of
 * situation n are those of its offer, in order; the k-th leads to `to[first[n] + k]`.
 */
export interface Situations {
  readonly size: number;
  readonly start: number;
  /** What can be on offer anywhere; many situations share an offer. */
  readonly offers: readonly Offer[];
  /** By situation: the number of its offer. */
  readonly offer: Int32Array;
  /** By situation: where its choices begin in `to`; with one entry more for the end of the last. */
  readonly first: Int32Array;
  /** By choice: where it leads, the number of a situation or `~index` of an outcome. */
  readonly to: Int32Array;
  /** One of them as an object, for whoever looks at a few. */
  at(index: number): Situation | undefined;
  /** The number of a scene and state. */
  find(scene: number, state: State): number | undefined;
}

/** A scene with the responses that can be chosen there at one time, in authored order. */
export interface Offer {
  readonly scene: ProgramScene;
  readonly responses: readonly ProgramResponse[];
  /** How many of them are spoken or done: silence is no choice, and stands last. */
  readonly spoken: number;
}

/** A scene together with the part of the state that decides what may happen there or later. */
export interface Situation {
  readonly scene: ProgramScene;
  readonly state: State;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly response: ProgramResponse;
  readonly to: Place;
}

/** Where a choice leads: the number of a situation, or an outcome's index. */
export interface Place {
  readonly kind: "situation" | "outcome";
  readonly index: number;
}

/** Reads an entry of `Situations.to`. */
export function placeAt(to: number): Place {
  return to < 0 ? { kind: "outcome", index: ~to } : { kind: "situation", index: to };
}
