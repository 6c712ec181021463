import type { Language } from "./language.ts";

/**
 * The etiquette framework as data (`scenarios/rubric.yaml`), so that a company can bring its own.
 * Like a scenario it holds no words: they stand in a `Texts` map under `rubricKeys`.
 */
export interface Rubric {
  readonly id: string;
  readonly version: number;
  readonly language: Language;
  /** In the order in which bars are shown. */
  readonly principles: readonly Principle[];
  readonly behaviours: readonly Behaviour[];
  readonly lapses: readonly Lapse[];
  readonly criticals: readonly Critical[];
  readonly forbidden: readonly ForbiddenPhrase[];
  readonly provisions: readonly Provision[];
  /** Ids of the documents that the framework was built from. */
  readonly sources: readonly string[];
}

export interface Principle {
  readonly id: string;
  readonly origin: readonly string[];
}

/** An observable good act. */
export interface Behaviour {
  readonly id: string;
  readonly principle: string;
  readonly core: boolean;
  readonly origin: readonly string[];
}

/** A poor behaviour; its first principle is where the loss usually falls. */
export interface Lapse {
  readonly id: string;
  readonly principles: readonly string[];
  readonly origin: readonly string[];
}

export interface Critical {
  readonly id: string;
  readonly origin: readonly string[];
}

/** A phrase that no acceptable response contains; data of its own language, never translated. */
export interface ForbiddenPhrase {
  readonly id: string;
  /** The lapse or the critical error that it betrays. */
  readonly betrays: string;
  readonly language: Language;
  readonly text: string;
  /** `part` matches anywhere, `whole` only as a sentence of its own. */
  readonly match: "part" | "whole";
  /** Longer harmless strings that contain the phrase. */
  readonly except: readonly string[];
}

/** A legal rule from a secondary source; without `checked` no jurist has confirmed it yet. */
export interface Provision {
  readonly id: string;
  readonly source: string;
  /** ISO date. */
  readonly checked: string | null;
}

export const rubricKeys = {
  title: "title",
  principleName: (id: string) => `principle.${id}.name`,
  principleMeans: (id: string) => `principle.${id}.means`,
  behaviourName: (id: string) => `behaviour.${id}.name`,
  behaviourMeans: (id: string) => `behaviour.${id}.means`,
  behaviourGood: (id: string) => `behaviour.${id}.good`,
  behaviourPoor: (id: string) => `behaviour.${id}.poor`,
  lapseName: (id: string) => `lapse.${id}.name`,
  lapseSign: (id: string) => `lapse.${id}.sign`,
  /** The debrief's question to someone whose worst lapse this was. */
  lapseReflect: (id: string) => `lapse.${id}.reflect`,
  criticalName: (id: string) => `critical.${id}.name`,
  criticalMeans: (id: string) => `critical.${id}.means`,
  provision: (id: string) => `provision.${id}.text`,
  source: (id: string) => `source.${id}.title`,
} as const;
