import { courseKeys, type Assessment, type Courses, type Texts } from "../../model/index.ts";
import type { CoursesFile } from "../schema/courses.ts";
import type { Allowance } from "./allowances.ts";

type AssessmentFile = NonNullable<CoursesFile["assessments"]>[string];

/** The model of a valid file of courses: everything but its words. Order is the author's. */
export function coursesOf(file: CoursesFile): Courses {
  const { id, version, language } = file;
  return {
    id,
    version,
    language,
    courses: Object.entries(file.courses).map(([course, { roles, scenarios, ...rest }]) => ({
      id: course,
      roles,
      scenarios,
      practiceDays: rest["practice-days"] ?? [],
      assessment: rest.assessment ?? null,
    })),
    assessments: Object.entries(file.assessments ?? {}).map(([assessment, parts]) =>
      assessmentOf(assessment, parts),
    ),
    roles: Object.keys(file.roles),
  };
}

function assessmentOf(id: string, { slots, pass, retake }: AssessmentFile): Assessment {
  return {
    id,
    slots: Object.entries(slots).map(([slot, variants]) => ({ id: slot, variants })),
    pass: {
      scoreAtLeast: pass["score-at-least"],
      principleAtLeast: pass["principle-at-least"],
      noCritical: pass["no-critical"],
      practiseMoreWithin: pass["practise-more-within"],
    },
    retake: {
      waitHours: retake["wait-hours"],
      practiceRuns: retake["practice-runs"],
      anotherVariant: retake["another-variant"],
      attempts: retake.attempts,
      record: retake.record,
    },
  };
}

/** Every text of a valid file of courses under its key, in authored order. */
export function courseTextsOf(file: CoursesFile): Texts {
  return Object.fromEntries([
    ...Object.entries(file.roles).map(([id, name]) => [courseKeys.roleName(id), name]),
    ...Object.entries(file.courses).flatMap(([id, { title, summary }]) => [
      [courseKeys.courseTitle(id), title],
      [courseKeys.courseSummary(id), summary],
    ]),
    ...Object.entries(file.assessments ?? {}).flatMap(([id, { title, summary }]) => [
      [courseKeys.assessmentTitle(id), title],
      [courseKeys.assessmentSummary(id), summary],
    ]),
  ]);
}

export function courseAllowancesOf(file: CoursesFile): readonly Allowance[] {
  return Object.entries(file.assessments ?? {}).flatMap(([id, { allow }]) =>
    Object.entries(allow ?? {}).map(([code, reason]) => ({ path: ["assessments", id], code, reason })),
  );
}
