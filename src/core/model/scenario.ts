import type {
  BoardState,
  Channel,
  Emotion,
  ExhibitKind,
  Marking,
  OutcomeKind,
  Place,
  Portrait,
  Voice,
} from "./closed-lists.ts";
import type { Language } from "./language.ts";

/**
 * A scenario without its words: who, which scenes, which responses, what each does. Every text
 * lives beside it in a `Texts` map under a key derived from the ids (see `text-keys.ts`), so
 * that translations never touch logic and one shape serves every language.
 */
export interface Scenario {
  readonly id: string;
  readonly version: number;
  /** The language in which the author wrote the texts. */
  readonly language: Language;
  readonly channel: Channel;
  /** Drawn behind the customer; what the channel suggests, where the file names none. */
  readonly place: Place;
  readonly marking: Marking;
  readonly customer: { readonly portrait: Portrait; readonly mood: number };
  readonly briefing: Briefing;
  /** Rubric ids: principles, behaviours and lapses that this scenario is meant to train. */
  readonly trains: readonly string[];
  readonly facts: readonly Fact[];
  /** Times, prices and counts, as written, that texts in every language must agree on. */
  readonly figures: Readonly<Record<string, string>>;
  readonly exhibits: readonly Exhibit[];
  readonly start: string;
  readonly scenes: readonly Scene[];
  readonly outcomes: readonly Outcome[];
}

/** Ids of the briefing's items; the words stand under `briefing.<list>.<id>`. */
export interface Briefing {
  readonly know: readonly string[];
  readonly may: readonly string[];
  readonly mayNot: readonly string[];
}

/** A boolean that the dialogue remembers; a hidden one is shown once a response has set it. */
export interface Fact {
  readonly id: string;
  readonly hidden: boolean;
}

export interface Exhibit {
  readonly id: string;
  readonly kind: ExhibitKind;
  /** Row or item ids in order; none for a note. */
  readonly rows: readonly ExhibitRow[];
}

export interface ExhibitRow {
  readonly id: string;
  /** On a status board only. */
  readonly state: BoardState | null;
}

export interface Scene {
  readonly id: string;
  /** Exhibits that lie on the table from this scene on. */
  readonly show: readonly string[];
  /** Legal provisions of the rubric that the scene's own texts rely on. */
  readonly cites: readonly string[];
  readonly lines: readonly Line[];
  /** Seconds of the customer's patience; null where no clock runs. */
  readonly time: number | null;
  readonly responses: readonly Response[];
  /** What happens when the time runs out; null exactly where `time` is null. */
  readonly silence: Response | null;
}

export interface Line {
  /** Empty for the only line of a scene. */
  readonly id: string;
  readonly voice: Voice;
  readonly when: Condition | null;
}

export type ResponseKind = "say" | "do" | "silence";

export interface Response {
  readonly id: string;
  readonly kind: ResponseKind;
  /** May be chosen once per visit of its hub. */
  readonly once: boolean;
  readonly when: Condition | null;
  /** Behaviours shown and lapses committed: rubric ids, the reasons for the marks. */
  readonly behaviours: readonly string[];
  readonly lapses: readonly string[];
  readonly marks: Readonly<Record<string, number>>;
  /** A critical error's rubric id. */
  readonly critical: string | null;
  /** Change of the customer's mood, before clamping. */
  readonly mood: number;
  readonly set: readonly string[];
  readonly clear: readonly string[];
  readonly reply: Voice | null;
  /** Legal provisions of the rubric that the text relies on. */
  readonly cites: readonly string[];
  /** Tried in order; the last one is unconditional. */
  readonly next: readonly Next[];
}

export interface Next {
  readonly when: Condition | null;
  /** A scene's or an outcome's id. */
  readonly to: string;
}

/** All parts must hold. `next` conditions see the state after the response's own effects. */
export interface Condition {
  readonly knows: readonly string[];
  readonly lacks: readonly string[];
  readonly moodAtLeast: number | null;
  readonly moodAtMost: number | null;
}

export interface Outcome {
  readonly id: string;
  readonly kind: OutcomeKind;
  /** The customer's face on the debrief. */
  readonly emotion: Emotion;
  readonly gate: Gate | null;
}

/** Resolved by the fold over the trace, never by the machine. */
export interface Gate {
  readonly scoreAtLeast: number | null;
  readonly noCritical: boolean;
  readonly otherwise: string;
}
