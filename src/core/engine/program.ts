import type { OutcomeKind, ResponseKind, ResponseKey } from "../model/index.ts";

/**
 * A scenario with every id resolved to an index or a bit, ready to be walked. Facts that no
 * condition reads have no bit: they change what the trainee sees, never what may happen.
 */
export interface Program {
  readonly id: string;
  readonly version: number;
  /** Principles on which any response carries marks, in first-use order. */
  readonly principles: readonly string[];
  /** Facts that some condition reads; the index is the bit. */
  readonly facts: readonly string[];
  readonly start: number;
  readonly initial: State;
  readonly scenes: readonly ProgramScene[];
  readonly outcomes: readonly ProgramOutcome[];
}

/** All that a condition can read, and nothing else: never the score. */
export interface State {
  /** 1 furious … 5 at ease. */
  readonly mood: number;
  /** Bits of `Program.facts`. */
  readonly facts: number;
  /** Bits of the `once` responses already taken in the present hub. */
  readonly asked: number;
}

export interface Condition {
  readonly knows: number;
  readonly lacks: number;
  readonly moodAtLeast: number;
  readonly moodAtMost: number;
}

export interface Effect {
  readonly mood: number;
  readonly set: number;
  readonly clear: number;
  /** The bit of a `once` response; 0 for others. */
  readonly ask: number;
  /** Leaving the hub forgets what was asked there. */
  readonly leave: boolean;
}

export interface ProgramScene {
  readonly id: string;
  readonly index: number;
  /** Scenes that can be reached from one another share it; it is higher than those of the hubs they lead to. */
  readonly hub: number;
  readonly timed: boolean;
  /** The condition of each line, in order. */
  readonly lines: readonly (Condition | null)[];
  /** In authored order; `silence` is last where the scene is timed. */
  readonly responses: readonly ProgramResponse[];
}

export interface ProgramResponse {
  readonly id: string;
  readonly key: ResponseKey;
  readonly index: number;
  readonly kind: ResponseKind;
  /** Null where it is always available. */
  readonly when: Condition | null;
  /** The bit that forbids a second choice; 0 for others. */
  readonly ask: number;
  /** Tried in order; the last has no condition. */
  readonly branches: readonly Branch[];
  /** By index of `Program.principles`. */
  readonly marks: readonly number[];
  /** The sum of `marks`. */
  readonly total: number;
  readonly critical: string | null;
}

export interface Branch {
  /** Read after `effect`. */
  readonly when: Condition | null;
  readonly effect: Effect;
  readonly to: Target;
}

export type Target =
  | { readonly kind: "scene"; readonly index: number }
  | { readonly kind: "outcome"; readonly index: number };

export interface ProgramOutcome {
  readonly id: string;
  readonly index: number;
  readonly kind: OutcomeKind;
  readonly gate: ProgramGate | null;
}

export interface ProgramGate {
  /** Per cent of the model path's marks; 0 where the gate does not ask. */
  readonly scoreAtLeast: number;
  readonly noCritical: boolean;
  /** Index of an outcome without a gate. */
  readonly otherwise: number;
}
