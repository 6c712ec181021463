import { createDiagnostic, type Diagnostic } from "../diagnostics/index.ts";
import type { Allowance, InLanguages, RubricDocument, ScenarioDocument } from "../language/index.ts";
import { covers, placeIn, type Place } from "./describe.ts";
import type { LibraryFinding, LibraryRule } from "./library/library-rule.ts";
import { LIBRARY_RULES } from "./library/registry.ts";
import type { Limits } from "./rule.ts";

export interface LibraryLintOptions {
  /** Tuned limits by rule code. */
  readonly limits?: Readonly<Record<string, Limits>>;
  readonly rules?: readonly LibraryRule[];
}

/**
 * Whether the scenarios of a folder are any good together. A warning can be set aside with a reason in
 * the scenario in which it is shown.
 *
 * @param entries all of the folder: of a part nothing can be said
 */
export function lintLibrary(
  entries: readonly InLanguages<ScenarioDocument>[],
  rubric: InLanguages<RubricDocument> | null,
  { limits = {}, rules = LIBRARY_RULES }: LibraryLintOptions = {},
): readonly Diagnostic[] {
  const needed = new Set<Allowance>();
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    for (const finding of rule.check({ entries, rubric }, limits[rule.code] ?? {})) {
      const allowance = finding.entry?.document.allowances.find(
        ({ code, path }) => code === rule.code && covers(path, finding.at),
      );
      if (allowance === undefined) found.push(...describe(rule, finding, rubric));
      else needed.add(allowance);
    }
  }
  const codes = new Set<string>(rules.map(({ code }) => code));
  const idle = entries.flatMap(({ document }) =>
    document.allowances
      .filter((allowance) => codes.has(allowance.code) && !needed.has(allowance))
      .map(({ code, path }) => {
        const range = document.source.keyRangeOf([...path, "allow", code]);
        return createDiagnostic("unused-allowance", document.file, range, { code });
      }),
  );
  return [...found, ...idle];
}

function describe(
  { code }: LibraryRule,
  { entry, at, text, data, related = [] }: LibraryFinding,
  rubric: InLanguages<RubricDocument> | null,
): readonly Diagnostic[] {
  const own: Place | null = rubric && { ...rubric.document, path: at };
  const place = entry === null ? own : placeIn(entry, at, text);
  if (place === null) return [];
  const { file, source, path } = place;
  const others = related.map((other) => {
    const there = placeIn(other.entry, other.path, other.text);
    return { file: there.file, range: there.source.keyRangeOf(there.path), label: other.label };
  });
  return [createDiagnostic(code, file, source.keyRangeOf(path), data, others)];
}
