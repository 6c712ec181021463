import type { CourseEntry, LibraryEntry } from "../../session/library.ts";

/** Scenarios that stand together on the library page. */
export interface Shelf {
  /** Null for scenarios of no course. */
  readonly course: CourseEntry | null;
  readonly entries: readonly LibraryEntry[];
}

/** A shelf a course, each in the course's order; what is in none comes last. */
export function shelvesOf(
  library: readonly LibraryEntry[],
  courses: readonly CourseEntry[],
): readonly Shelf[] {
  const inCourses = new Set(courses.flatMap(({ scenarios }) => scenarios));
  const rest = library.filter(({ id }) => !inCourses.has(id));
  const shelves = courses.map((course) => ({
    course,
    entries: course.scenarios.flatMap((id) => library.find((entry) => entry.id === id) ?? []),
  }));
  return rest.length === 0 ? shelves : [...shelves, { course: null, entries: rest }];
}
