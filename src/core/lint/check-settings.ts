import { createDiagnostic, suggest, type Diagnostic } from "../diagnostics/index.ts";
import type { LintSettings } from "../language/index.ts";
import { boundsOf, ORDERED } from "./limit-bounds.ts";
import { LIBRARY_RULES } from "./library/registry.ts";
import { RULES } from "./registry.ts";
import type { Limits, Rule } from "./rule.ts";

/** What of a rule the settings are about. */
type Tunable = Pick<Rule, "code" | "limits">;

/** Every rule whose limits a company can tune. */
export const TUNABLE: readonly Tunable[] = [...RULES, ...LIBRARY_RULES];

/** Limits of one rule that cannot be used, and why. */
interface Fault {
  readonly names: readonly string[];
  readonly diagnostic: Diagnostic;
}

/**
 * Whether a company's limits belong to a rule that there is and to a limit that it has, and whether
 * anything can lie within them.
 */
export function checkSettings(
  settings: LintSettings,
  rules: readonly Tunable[] = TUNABLE,
): readonly Diagnostic[] {
  return Object.keys(settings.limits).flatMap((code) => {
    const rule = rules.find((each) => each.code === code);
    if (rule === undefined) return [unknownRule(settings, code, rules)];
    return faultsOf(settings, rule).map(({ diagnostic }) => diagnostic);
  });
}

/** The limits that can be used, by rule; where one cannot, the rule keeps its own. */
export function limitsIn(
  settings: LintSettings,
  rules: readonly Tunable[] = TUNABLE,
): Readonly<Record<string, Limits>> {
  const usable = Object.entries(settings.limits).flatMap(([code, tuned]) => {
    const rule = rules.find((each) => each.code === code);
    return rule ? [[code, without(tuned, faultsOf(settings, rule))]] : [];
  });
  return Object.fromEntries(usable);
}

function faultsOf(settings: LintSettings, rule: Tunable): readonly Fault[] {
  const tuned = settings.limits[rule.code] ?? {};
  const faults = Object.entries(tuned).flatMap(([name, value]) => faultOf(settings, rule, name, value));
  // What crosses two others was mistyped once.
  for (const pair of ORDERED) faults.push(...crossed(settings, rule, without(tuned, faults), pair));
  return faults;
}

function without(tuned: Limits, faults: readonly Fault[]): Limits {
  const bad = new Set(faults.flatMap(({ names }) => names));
  return Object.fromEntries(Object.entries(tuned).filter(([name]) => !bad.has(name)));
}

function faultOf(
  { file, source }: LintSettings,
  rule: Tunable,
  name: string,
  value: number,
): readonly Fault[] {
  const { code } = rule;
  const known = Object.keys(rule.limits);
  const path = ["limits", code, name];
  if (!known.includes(name)) {
    const suggestion = suggest(name, known);
    const diagnostic = createDiagnostic("unknown-limit", file, source.keyRangeOf(path), {
      code,
      name,
      allowed: known.join(" · "),
      context: known.length === 0 ? "none" : "some",
      ...(suggestion && { suggestion }),
    });
    return [{ names: [name], diagnostic }];
  }
  const bounds = boundsOf(code, name);
  if (bounds === null) return [];
  const { minimum, maximum, whole } = bounds;
  const within = value >= minimum && value <= maximum;
  if (within && (!whole || Number.isInteger(value))) return [];
  const usual = rule.limits[name] ?? 0;
  const data = { code, name, value, minimum, maximum, usual, context: within ? "whole" : "range" };
  return [{ names: [name], diagnostic: createDiagnostic("bad-limit", file, source.rangeOf(path), data) }];
}

/** Nothing lies at least at one limit and at most at another that is lower. */
function crossed(
  { file, source }: LintSettings,
  { code, limits }: Tunable,
  tuned: Limits,
  [lower, upper]: readonly [string, string],
): readonly Fault[] {
  const [low, high] = [tuned[lower] ?? limits[lower], tuned[upper] ?? limits[upper]];
  const [name, other] = [lower, upper].filter((each) => tuned[each] !== undefined);
  if (name === undefined || low === undefined || high === undefined || low <= high) return [];
  const rangeOf = (limit: string) => source.rangeOf(["limits", code, limit]);
  const data = { code, lower, low, upper, high, context: other === undefined ? "usual" : "both" };
  const related = other === undefined ? [] : [{ file, range: rangeOf(other), label: "other" }];
  const diagnostic = createDiagnostic("crossed-limits", file, rangeOf(name), data, related);
  return [{ names: [lower, upper], diagnostic }];
}

function unknownRule({ file, source }: LintSettings, code: string, rules: readonly Tunable[]): Diagnostic {
  const suggestion = suggest(
    code,
    rules.map((each) => each.code),
  );
  return createDiagnostic("unknown-rule", file, source.keyRangeOf(["limits", code]), {
    code,
    context: "limits",
    ...(suggestion && { suggestion }),
  });
}
