import type { Language } from "./language.ts";

/**
 * Who practises what, and what an assessment consists of (`scenarios/courses.yaml`). Like a scenario it
 * holds no words: they stand in a `Texts` map under `courseKeys`.
 */
export interface Courses {
  readonly id: string;
  readonly version: number;
  readonly language: Language;
  /** In the order in which they are offered. */
  readonly courses: readonly Course[];
  readonly assessments: readonly Assessment[];
  /** Ids of the kinds of people that courses are made for. */
  readonly roles: readonly string[];
}

export interface Course {
  readonly id: string;
  readonly roles: readonly string[];
  /** In the order of practising. */
  readonly scenarios: readonly string[];
  /** The days on which to practise, the first of which is 1; empty where the course does not say. */
  readonly practiceDays: readonly number[];
  /** The assessment that it leads to. */
  readonly assessment: string | null;
}

/** A set of conversations that together say something about a person; one alone never does. */
export interface Assessment {
  readonly id: string;
  readonly slots: readonly Slot[];
  readonly pass: PassRule;
  readonly retake: RetakeRule;
}

/** One of an assessment's conversations: any of its variants, of which a retake draws another. */
export interface Slot {
  readonly id: string;
  readonly variants: readonly string[];
}

/** All parts have to hold; scores are pooled over the slots, never averaged. In per cent. */
export interface PassRule {
  readonly scoreAtLeast: number;
  readonly principleAtLeast: number;
  readonly noCritical: boolean;
  /** So near under the score a person has not failed but practises more. */
  readonly practiseMoreWithin: number;
}

export interface RetakeRule {
  readonly waitHours: number;
  /** Practice runs of other scenarios in between. */
  readonly practiceRuns: number;
  readonly anotherVariant: boolean;
  /** After that many a supervisor talks with the person. */
  readonly attempts: number;
  readonly record: readonly RecordedAttempt[];
}

/** Which attempts count; the best of several is not the same test, so it is no choice. */
export const RECORDED_ATTEMPTS = ["first", "last"] as const;
export type RecordedAttempt = (typeof RECORDED_ATTEMPTS)[number];

/** Fewer conversations than this say too little about a person to decide anything (scoring §12). */
export const MIN_SLOTS = 4;

export const courseKeys = {
  roleName: (id: string) => `role.${id}.name`,
  courseTitle: (id: string) => `course.${id}.title`,
  courseSummary: (id: string) => `course.${id}.summary`,
  assessmentTitle: (id: string) => `assessment.${id}.title`,
  assessmentSummary: (id: string) => `assessment.${id}.summary`,
} as const;
