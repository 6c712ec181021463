import type { Rubric } from "../../model/index.ts";
import type { Problems } from "../problems.ts";
import { checkFacts } from "./conditions.ts";
import { checkContradictions, checkLists } from "./contradictions.ts";
import { checkGrounds } from "./grounds.ts";
import { checkNames } from "./names.ts";
import { checkResponses } from "./responses.ts";
import { checkRubricIds } from "./rubric-ids.ts";
import { checkScenes } from "./scenes.ts";
import { checkGates, checkWays } from "./ways.ts";

export { checkCoursesFile } from "./courses.ts";
export { checkRubric } from "./rubric.ts";

/**
 * Everything about a scenario file that a schema cannot say. Works on data whose shape may be
 * wrong in places. Without a rubric the names taken from it are not checked.
 */
export function checkScenarioFile(data: unknown, rubric: Rubric | null, problems: Problems): void {
  checkNames(data, problems);
  checkWays(data, problems);
  checkGates(data, problems);
  checkFacts(data, problems);
  checkContradictions(data, problems);
  checkLists(data, problems);
  checkGrounds(data, problems);
  checkScenes(data, problems);
  checkResponses(data, problems);
  if (rubric !== null) checkRubricIds(data, rubric, problems);
}
