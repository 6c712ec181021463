import { MIN_SLOTS } from "../../model/index.ts";
import { field, has, isList, keys, pairs } from "../plain.ts";
import type { Problems } from "../problems.ts";
import type { Path } from "../yaml/source-map.ts";
import { checkReference } from "./reference.ts";
import { namesIn } from "./walk.ts";

/**
 * Everything about a file of courses that a schema cannot say. Works on data whose shape may be wrong in
 * places.
 *
 * @param scenarios ids of the scenarios that there are; null leaves the names of scenarios unchecked
 */
export function checkCoursesFile(
  data: unknown,
  scenarios: ReadonlySet<string> | null,
  problems: Problems,
): void {
  const declared: Declared = {
    scenarios,
    roles: new Set(keys(field(data, "roles"))),
    assessments: new Set(keys(field(data, "assessments"))),
  };
  for (const [id, course] of pairs(field(data, "courses"))) {
    checkCourse(["courses", id], course, declared, problems);
  }
  for (const [id, assessment] of pairs(field(data, "assessments"))) {
    const path = ["assessments", id];
    if (has(field(data, "courses"), id)) {
      problems.atKey("duplicate-id", path, { id }, [{ path: ["courses", id], label: "first" }]);
    }
    checkSlots(path, field(assessment, "slots"), scenarios, problems);
    checkPass([...path, "pass"], field(assessment, "pass"), problems);
  }
}

interface Declared {
  readonly scenarios: ReadonlySet<string> | null;
  readonly roles: ReadonlySet<string>;
  readonly assessments: ReadonlySet<string>;
}

function checkCourse(path: Path, course: unknown, declared: Declared, problems: Problems): void {
  const { scenarios, roles, assessments } = declared;
  const forRoles = namesIn(field(course, "roles"), [...path, "roles"]);
  for (const { name, path: at } of forRoles) checkReference("unknown-role", name, roles, at, problems);
  checkTwice(forRoles, problems);
  const named = namesIn(field(course, "scenarios"), [...path, "scenarios"]);
  checkScenarios(named, scenarios, problems);
  checkTwice(named, problems);
  checkDays([...path, "practice-days"], field(course, "practice-days"), problems);
  const assessment = field(course, "assessment");
  checkReference("unknown-assessment", assessment, assessments, [...path, "assessment"], problems);
}

function checkSlots(
  path: Path,
  slots: unknown,
  scenarios: ReadonlySet<string> | null,
  problems: Problems,
): void {
  const named = pairs(slots).flatMap(([slot, variants]) => namesIn(variants, [...path, "slots", slot]));
  checkScenarios(named, scenarios, problems);
  checkTwice(named, problems);
  const count = keys(slots).length;
  if (count > 0 && count < MIN_SLOTS) {
    problems.atKey("small-assessment", [...path, "slots"], { count, limit: MIN_SLOTS });
  }
}

type Named = ReturnType<typeof namesIn>;

function checkScenarios(named: Named, scenarios: ReadonlySet<string> | null, problems: Problems): void {
  if (scenarios === null) return;
  for (const { name, path } of named) checkReference("unknown-scenario", name, scenarios, path, problems);
}

/** Whoever stands in a list twice, in whichever of an assessment's slots. */
function checkTwice(named: Named, problems: Problems): void {
  const first = new Map<string, Path>();
  for (const { name, path } of named) {
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, path);
    else problems.atValue("listed-twice", path, { id: name }, [{ path: earlier, label: "first" }]);
  }
}

function checkDays(path: Path, days: unknown, problems: Problems): void {
  if (!isList(days)) return;
  for (const [index, day] of days.entries()) {
    const before = days[index - 1];
    if (typeof day !== "number" || typeof before !== "number" || day > before) continue;
    problems.atValue("days-not-rising", [...path, index], { day, before });
  }
}

/** Rules that each lie within their bounds, and together decide nothing. */
function checkPass(path: Path, pass: unknown, problems: Problems): void {
  const score = field(pass, "score-at-least");
  if (typeof score !== "number") return;
  const principle = field(pass, "principle-at-least");
  if (typeof principle === "number" && principle > score) {
    problems.atValue("pass-rule", [...path, "principle-at-least"], {
      value: principle,
      score,
      context: "principle",
    });
  }
  const within = field(pass, "practise-more-within");
  if (typeof within === "number" && within >= score) {
    problems.atValue("pass-rule", [...path, "practise-more-within"], {
      value: within,
      score,
      context: "within",
    });
  }
}
