import { createDiagnostic, suggest, type Diagnostic } from "../diagnostics/index.ts";
import type { Allowance, InLanguages, RubricDocument, ScenarioDocument } from "../language/index.ts";
import { covers, placeIn } from "./describe.ts";
import { watch } from "./gaps.ts";
import { LIBRARY_RULES } from "./library/registry.ts";
import { RULES } from "./registry.ts";
import type { Finding, Limits, Rule } from "./rule.ts";
import { PATH_LENGTH } from "./rules/path-length.ts";
import { subjectOf } from "./subject.ts";

export interface LintOptions {
  /** Tuned limits by rule code. */
  readonly limits?: Readonly<Record<string, Limits>>;
  /** ISO date of the check. */
  readonly today?: string | null;
  readonly rules?: readonly Rule[];
}

/**
 * Whether a scenario that plays is any good. A warning can be set aside in place with a reason; an
 * allowance that nothing needed is itself reported, unless its rule could not look at everything, and an
 * error cannot be set aside.
 *
 * @returns nothing for a scenario that cannot be played; `checkScenario` says why
 */
export function lintScenario(
  entry: InLanguages<ScenarioDocument>,
  rubric: InLanguages<RubricDocument> | null,
  { limits = {}, today = null, rules = RULES }: LintOptions = {},
): readonly Diagnostic[] {
  const { waitBelow } = { ...PATH_LENGTH, ...limits["path-length"] };
  const subject = subjectOf(entry, rubric, { today, waitBelow });
  if (subject === null) return [];
  const { allowances } = entry.document;
  const needed = new Set<Allowance>();
  const blind = new Set<string>();
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    const watched = watch(subject);
    for (const finding of rule.check(watched.subject, limits[rule.code] ?? {})) {
      const diagnostic = describe(entry, rule, finding);
      const allowance = allowances.find((each) => each.code === rule.code && covers(each.path, finding.at));
      if (allowance === undefined || diagnostic.severity === "error") found.push(diagnostic);
      if (allowance !== undefined) needed.add(allowance);
    }
    if (watched.missed()) blind.add(rule.code);
  }
  for (const { code } of LIBRARY_RULES) blind.add(code);
  const idle = allowances.filter((allowance) => !needed.has(allowance) && !blind.has(allowance.code));
  return [...found, ...checkAllowances(entry.document, idle, rules)];
}

function describe(entry: InLanguages<ScenarioDocument>, rule: Rule, finding: Finding): Diagnostic {
  const { at, value, text, data, related = [], severity } = finding;
  const { file, source, path } = placeIn(entry, at, text);
  const range = value === true ? source.rangeOf(path) : source.keyRangeOf(path);
  const diagnostic = createDiagnostic(
    rule.code,
    file,
    range,
    data,
    related.map((other) => {
      const place = placeIn(entry, other.path, other.text);
      return { file: place.file, range: place.source.keyRangeOf(place.path), label: other.label };
    }),
  );
  return severity === undefined ? diagnostic : { ...diagnostic, severity };
}

function checkAllowances(
  { file, source }: ScenarioDocument,
  idle: readonly Allowance[],
  rules: readonly Rule[],
): readonly Diagnostic[] {
  const codes = rules.map((rule) => rule.code);
  return idle.flatMap(({ code, path }) => {
    const range = source.keyRangeOf([...path, "allow", code]);
    if (codes.some((known) => known === code))
      return [createDiagnostic("unused-allowance", file, range, { code })];
    const suggestion = suggest(code, codes);
    return [createDiagnostic("unknown-rule", file, range, { code, ...(suggestion && { suggestion }) })];
  });
}
