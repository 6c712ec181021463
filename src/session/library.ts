import type { Channel, Language, Marking, Portrait } from "../core/model/index.ts";

/** What the library page shows of a scenario before it is loaded. */
export interface LibraryEntry {
  readonly id: string;
  readonly version: number;
  readonly channel: Channel;
  readonly portrait: Portrait;
  /** The customer's mood when the scene opens. */
  readonly mood: number;
  readonly marking: Marking;
  /** Digest of the rules, not of the words: records name it. */
  readonly digest: string;
  /** Decisions on the model path. */
  readonly decisions: number;
  /** Reading time along the model path, rounded up. */
  readonly minutes: Readonly<Record<Language, number>>;
  readonly words: Readonly<Record<Language, CardWords>>;
}

/** The texts of a library card. */
export interface CardWords {
  readonly title: string;
  readonly summary: string;
  readonly customer: string;
}
