/** Modules that the build makes of the files in `scenarios/`: see `scenarios-plugin.ts`. */
declare module "virtual:lilian/library" {
  // An ambient module may not import by a relative path, but it may name a type by one.
  type Language = import("../core/model/index.ts").Language;
  type Texts = import("../core/model/index.ts").Texts;

  /** In the order of the files' names. */
  export const library: readonly import("../session/library.ts").LibraryEntry[];
  /** By scenario id; each is a chunk of its own. */
  export const loadScenario: Readonly<
    Record<string, () => Promise<import("../core/model/index.ts").Scenario>>
  >;
  export const loadTexts: Readonly<Record<string, Readonly<Record<Language, () => Promise<Texts>>>>>;
  /** The coach's notes and the endings: they come after the texts. */
  export const loadNotes: typeof loadTexts;
  /** The rubric's forbidden phrases, by language. */
  export const loadPhrases: Readonly<
    Record<Language, () => Promise<readonly import("../core/model/index.ts").ForbiddenPhrase[]>>
  >;
  export const loadRubric: () => Promise<import("../core/model/index.ts").Rubric>;
  export const loadRubricTexts: Readonly<Record<Language, () => Promise<Texts>>>;
}

/** The words of the library's cards, by scenario id: whoever plays needs none of them. */
declare module "virtual:lilian/cards" {
  type Language = import("../core/model/index.ts").Language;
  const cards: Readonly<
    Record<string, Readonly<Record<Language, import("../session/library.ts").CardWords>>>
  >;
  export default cards;
}

declare module "virtual:lilian/facts" {
  const facts: import("./read-library.ts").BuildFacts;
  export default facts;
}

declare module "virtual:lilian/courses" {
  /** In the author's order; none where there is no `courses.yaml`. */
  const courses: readonly import("../session/library.ts").CourseEntry[];
  export default courses;
}

/** Fetched by whoever needs it; the library page does without. */
declare module "virtual:lilian/assessments" {
  const assessments: readonly import("../session/library.ts").AssessmentEntry[];
  export default assessments;
}
