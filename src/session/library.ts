import type { Assessment, Channel, Language, Marking, Place, Portrait } from "../core/model/index.ts";

/** What is known of a scenario before it is loaded; the words of its card are in `CardWords`. */
export interface LibraryEntry {
  readonly id: string;
  readonly version: number;
  readonly channel: Channel;
  readonly place: Place;
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
}

/** What the library page shows of a course. */
export interface CourseEntry {
  readonly id: string;
  /** Ids of scenarios, in the order of practising. */
  readonly scenarios: readonly string[];
  /** The days on which to practise; empty where the course does not say. */
  readonly practiceDays: readonly number[];
  /** Id of the assessment that it leads to. */
  readonly assessment: string | null;
  readonly words: Readonly<Record<Language, CourseWords>>;
}

export interface CourseWords {
  readonly title: string;
  readonly summary: string;
  /** The names of those whom it is for. */
  readonly roles: readonly string[];
  /** The title of its assessment; empty where there is none. */
  readonly assessment: string;
}

/** An assessment with its words. */
export interface AssessmentEntry extends Assessment {
  readonly words: Readonly<Record<Language, Pick<CourseWords, "title" | "summary">>>;
}

/** The texts of a library card. */
export interface CardWords {
  readonly title: string;
  readonly summary: string;
  readonly customer: string;
}
