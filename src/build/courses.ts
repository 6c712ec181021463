import type { CoursesDocument, InLanguages } from "../core/language/index.ts";
import { courseKeys, type Language, type Texts } from "../core/model/index.ts";
import type { AssessmentEntry, CourseEntry } from "../session/library.ts";

/** Courses and assessments as screens read them: apart, because no screen needs both. */
export interface BuiltCourses {
  readonly entries: readonly CourseEntry[];
  readonly assessments: readonly AssessmentEntry[];
}

/** @param plan null where there is no `courses.yaml`, which makes empty lists */
export function builtCourses(plan: InLanguages<CoursesDocument> | null): BuiltCourses {
  if (plan === null) return { entries: [], assessments: [] };
  const { courses, assessments } = plan.document.courses;
  const inEachLanguage = <T>(make: (word: (key: string) => string) => T): Record<Language, T> => {
    const words = (texts: Texts) => make((key) => texts[key] ?? "");
    return {
      "zh-CN": words(plan.texts["zh-CN"]),
      "zh-TW": words(plan.texts["zh-TW"]),
      en: words(plan.texts.en),
    };
  };
  return {
    entries: courses.map(({ id, roles, scenarios, practiceDays, assessment }) => ({
      id,
      scenarios,
      practiceDays,
      assessment,
      words: inEachLanguage((word) => ({
        title: word(courseKeys.courseTitle(id)),
        summary: word(courseKeys.courseSummary(id)),
        roles: roles.map((role) => word(courseKeys.roleName(role))),
        assessment: assessment === null ? "" : word(courseKeys.assessmentTitle(assessment)),
      })),
    })),
    assessments: assessments.map((assessment) => ({
      ...assessment,
      words: inEachLanguage((word) => ({
        title: word(courseKeys.assessmentTitle(assessment.id)),
        summary: word(courseKeys.assessmentSummary(assessment.id)),
      })),
    })),
  };
}
