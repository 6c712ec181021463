import { shortestWitness } from "../analysis/index.ts";
import {
  createDiagnostic,
  suggest,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
} from "../diagnostics/index.ts";
import { compileProgram, explore } from "../engine/index.ts";
import type { Allowance, CoursesDocument, Path } from "../language/index.ts";
import type { Assessment, ResponseKey, Scenario } from "../model/index.ts";
import { modelPath } from "../scoring/index.ts";
import { wayInWords } from "./places.ts";
import type { Limits } from "./rule.ts";
import { ASSESSMENT_PERCENT } from "./rules/early-ending.ts";

interface Finding {
  readonly code: DiagnosticCode;
  readonly at: Path;
  /** Point at the value instead of the key that names it. */
  readonly value?: boolean;
  readonly data: DiagnosticData;
}

/** What can be set aside on an assessment. */
const CODES: readonly DiagnosticCode[] = ["assessment-ends-early", "single-variant"];

/**
 * Whether assessments can tell what they are asked to tell: nobody is out of one early, and a retake
 * meets another customer. A finding can be set aside on the assessment with a reason.
 *
 * @param limits tuned limits by rule code
 */
export function checkCourses(
  document: CoursesDocument,
  scenarios: readonly Scenario[],
  limits: Readonly<Record<string, Limits>> = {},
): readonly Diagnostic[] {
  const { file, source, courses, allowances } = document;
  const percent = limits["early-ending"]?.["assessmentPercent"] ?? ASSESSMENT_PERCENT;
  const needed = new Set<Allowance>();
  const found = courses.assessments.flatMap((assessment) => {
    const findings = [...earlyEndings(assessment, scenarios, percent), ...singleVariants(assessment)];
    return findings.flatMap(({ code, at, value, data }) => {
      const allowance = allowances.find((each) => each.code === code && each.path[1] === assessment.id);
      if (allowance !== undefined) {
        needed.add(allowance);
        return [];
      }
      const range = value === true ? source.rangeOf(at) : source.keyRangeOf(at);
      return [createDiagnostic(code, file, range, data)];
    });
  });
  const idle = allowances.filter((allowance) => !needed.has(allowance));
  return [...found, ...idle.map((allowance) => describeIdle(document, allowance))];
}

/** S07, where it counts: in an assessment an early way out lets luck decide about a person. */
function earlyEndings({ id, slots }: Assessment, scenarios: readonly Scenario[], percent: number): Finding[] {
  return slots.flatMap((slot) =>
    slot.variants.flatMap((name, index): Finding[] => {
      const scenario = scenarios.find((each) => each.id === name);
      const ways = scenario === undefined ? null : waysOf(scenario);
      if (ways === null) return [];
      const wanted = Math.ceil((ways.best.length * percent) / 100);
      if (ways.earliest.length >= wanted) return [];
      const at = ["assessments", id, "slots", slot.id, index];
      const data = {
        scenario: name,
        count: ways.earliest.length,
        wanted,
        whole: ways.best.length,
        way: wayInWords(ways.earliest),
      };
      return [{ code: "assessment-ends-early", at, value: true, data }];
    }),
  );
}

/** The best way through a scenario and the shortest one; null where it cannot be played. */
function waysOf(
  scenario: Scenario,
): { readonly best: readonly ResponseKey[]; readonly earliest: readonly ResponseKey[] } | null {
  const compiled = compileProgram(scenario);
  const explored = compiled.ok ? explore(compiled.program) : null;
  if (!compiled.ok || !explored?.ok) return null;
  const { situations } = explored;
  const earliest = shortestWitness(situations, (_, to) => to < 0);
  return earliest && { best: modelPath(compiled.program, situations).responses, earliest };
}

function singleVariants({ id, slots, retake }: Assessment): Finding[] {
  const single = slots.filter(({ variants }) => variants.length === 1);
  if (!retake.anotherVariant || retake.attempts === 1 || single.length === 0) return [];
  const data = { count: single.length, slots: single.map((slot) => slot.id).join(" · ") };
  return [{ code: "single-variant", at: ["assessments", id, "slots"], data }];
}

function describeIdle({ file, source }: CoursesDocument, { code, path }: Allowance): Diagnostic {
  const range = source.keyRangeOf([...path, "allow", code]);
  if (CODES.some((known) => known === code)) {
    return createDiagnostic("unused-allowance", file, range, { code });
  }
  const suggestion = suggest(code, CODES);
  return createDiagnostic("unknown-rule", file, range, { code, ...(suggestion && { suggestion }) });
}
