/**
 * What every foreign format is read into before it becomes a scenario: passages with texts,
 * choices and ways, booleans, and item by item what had no place in it. Plain data, in source
 * order; passages refer to each other by the names that the source gave them.
 */
export interface Story {
  readonly format: StoryFormat;
  /** Empty where the source has none, as all texts here. */
  readonly title: string;
  readonly summary: string;
  /** A passage's name. */
  readonly start: string;
  readonly passages: readonly Passage[];
  readonly flags: readonly Flag[];
  readonly lost: readonly Lost[];
}

export const STORY_FORMATS = ["twee", "ink", "h5p"] as const;
export type StoryFormat = (typeof STORY_FORMATS)[number];

/** A boolean variable of the source. */
export interface Flag {
  readonly name: string;
  readonly initially: boolean;
}

export interface Passage {
  /** Unique in its story. */
  readonly name: string;
  readonly title: string;
  readonly line: number | null;
  readonly paragraphs: readonly Paragraph[];
  /** What entering it changes. */
  readonly changes: readonly Change[];
  /** None where it only leads on, or ends the story. */
  readonly choices: readonly Choice[];
  /**
   * Where it leads without anybody choosing: tried in order. Ways with a condition may stand before
   * choices; a last way without one makes the passage a corridor.
   */
  readonly ways: readonly Way[];
}

/** One paragraph; its pieces appear under conditions of their own. */
export type Paragraph = readonly Piece[];

export interface Piece {
  readonly text: string;
  /** Where in the source it stands, as far as that is known. */
  readonly line?: number;
  readonly when: Guard | null;
}

/** All named flags are as said: the most that the scenario language can ask. */
export interface Guard {
  readonly knows: readonly string[];
  readonly lacks: readonly string[];
}

export interface Change {
  readonly flag: string;
  readonly to: boolean;
}

export interface Way {
  /** A passage's name; null where the story ends. */
  readonly to: string | null;
  readonly when: Guard | null;
}

export interface Choice {
  /** Empty for a mere "go on" that the source has no words for. */
  readonly text: string;
  readonly kind: "say" | "do";
  readonly once: boolean;
  readonly line: number | null;
  readonly when: Guard | null;
  readonly changes: readonly Change[];
  /** What is told once it was chosen. */
  readonly reply: string;
  /** The source's own feedback to the learner. */
  readonly coach: string;
  readonly ways: readonly Way[];
}

/** Kinds of things that are not carried over, or only changed; words for each are in the catalogues. */
export const LOSSES = [
  "condition",
  "variable",
  "entry-change",
  "redirect",
  "loop",
  "made-once",
  "way-out",
  "missing-target",
  "dynamic-text",
  "macro",
  "markup",
  "code",
  "style",
  "special-passage",
  "metadata",
  "duplicate-passage",
  "alternatives",
  "subroutine",
  "tag",
  "media",
  "library",
  "score",
  "ending-condition",
  "too-many-facts",
] as const;
export type Loss = (typeof LOSSES)[number];

export interface Lost {
  readonly what: Loss;
  /** The source's own words, cut to a length that fits into a sentence. */
  readonly source: string;
  /** A passage's name. */
  readonly passage: string | null;
  readonly line: number | null;
}

/** Why a source cannot be read at all. */
export type ImportProblem =
  | { readonly code: "no-passages" | "too-many-passages" | "too-large" | "not-branching" }
  /** In the words of the source's own compiler, which has but one language. */
  | { readonly code: "compiler"; readonly reason: string; readonly line: number | null }
  /** What was made of it does not read back; the code of the diagnostic that says why. */
  | { readonly code: "broken"; readonly reason: string };

export type Imported<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ImportProblem };

/** A scenario file holds about fifty scenes; what has more than this was not made to be one. */
export const MAX_PASSAGES = 1000;
