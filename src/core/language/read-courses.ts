import type { Courses, Texts } from "../model/index.ts";
import { checkCoursesFile } from "./checks/index.ts";
import type { Allowance } from "./convert/allowances.ts";
import { courseAllowancesOf, coursesOf, courseTextsOf } from "./convert/courses.ts";
import { Problems } from "./problems.ts";
import { coursesFile } from "./schema/courses.ts";
import type { Reading, SourceFile } from "./source-file.ts";
import { validate } from "./validate.ts";
import { readYaml } from "./yaml/read-yaml.ts";
import type { SourceMap } from "./yaml/source-map.ts";

/** `scenarios/courses.yaml`, read: courses and assessments, their words by key, their places. */
export interface CoursesDocument {
  readonly file: string;
  readonly courses: Courses;
  readonly texts: Texts;
  readonly allowances: readonly Allowance[];
  readonly source: SourceMap;
}

/**
 * Reads the file of courses. Never throws. All problems are reported at once.
 *
 * @param scenarios ids of the scenarios that there are; null leaves the names of scenarios unchecked
 */
export function readCourses(
  source: SourceFile,
  scenarios: ReadonlySet<string> | null,
): Reading<CoursesDocument> {
  const yaml = readYaml(source);
  if (yaml.value === null) return { value: null, diagnostics: yaml.diagnostics };
  const { data, source: places } = yaml.value;
  const problems = new Problems(places, yaml.diagnostics);
  const file = validate(coursesFile, data, problems);
  checkCoursesFile(data, scenarios, problems);
  if (file === null || problems.hasErrors) return { value: null, diagnostics: problems.list() };
  return {
    value: {
      file: source.file,
      courses: coursesOf(file),
      texts: courseTextsOf(file),
      allowances: courseAllowancesOf(file),
      source: places,
    },
    diagnostics: problems.list(),
  };
}
