import type { Condition, OutcomeKind, ResponseKey, ResponseKind } from "../model/index.ts";

/** A scenario as a map: what every drawing of it needs, and no words of the interface. */
export interface GraphView {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  /** In authored order, numbered from 1. */
  readonly scenes: readonly GraphScene[];
  readonly outcomes: readonly GraphOutcome[];
  /** One for every way out of every response, silences included. */
  readonly edges: readonly GraphEdge[];
  /** What a closed gate turns into. */
  readonly gates: readonly GraphGate[];
}

export interface GraphScene {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** On the best path that exactness finds. */
  readonly model: boolean;
  /** Seconds of patience; null where no clock runs. */
  readonly time: number | null;
}

export interface GraphOutcome {
  readonly id: string;
  readonly title: string;
  readonly kind: OutcomeKind;
  readonly model: boolean;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly key: ResponseKey;
  /** `silence` is what happens when the time runs out. */
  readonly kind: ResponseKind;
  /** What is said or done; empty for silence. */
  readonly words: string;
  readonly marks: Readonly<Record<string, number>>;
  readonly critical: string | null;
  readonly mood: number;
  readonly once: boolean;
  readonly model: boolean;
  /** When the response is offered. */
  readonly offered: Condition | null;
  /** When it leads this way; null for the last way out. */
  readonly leads: Condition | null;
}

export interface GraphGate {
  readonly from: string;
  readonly to: string;
  readonly scoreAtLeast: number | null;
  readonly noCritical: boolean;
}
