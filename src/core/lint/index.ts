export { checkCourses } from "./check-courses.ts";
export { checkLibrary, type CheckedLibrary } from "./check-library.ts";
export { checkScenario } from "./check-scenario.ts";
export { checkSettings, limitsIn } from "./check-settings.ts";
export { lintScenario, type LintOptions } from "./lint-scenario.ts";
export { RULES } from "./registry.ts";
export type { Finding, Limits, Rule } from "./rule.ts";
export { REVIEW_QUESTIONS, reviewQuestions, type ReviewKey, type ReviewQuestion } from "./review.ts";
