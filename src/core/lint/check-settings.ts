import { createDiagnostic, suggest, type Diagnostic } from "../diagnostics/index.ts";
import type { LintSettings } from "../language/index.ts";
import { RULES } from "./registry.ts";
import type { Rule } from "./rule.ts";

/** Whether a company's limits belong to a rule that there is, and to a limit that it has. */
export function checkSettings(
  { file, limits, source }: LintSettings,
  rules: readonly Rule[] = RULES,
): readonly Diagnostic[] {
  return Object.entries(limits).flatMap(([code, tuned]) => {
    const rule = rules.find((each) => each.code === code);
    if (rule === undefined) {
      const suggestion = suggest(
        code,
        rules.map((each) => each.code),
      );
      const range = source.keyRangeOf(["limits", code]);
      return [
        createDiagnostic("unknown-rule", file, range, {
          code,
          context: "limits",
          ...(suggestion && { suggestion }),
        }),
      ];
    }
    const known = Object.keys(rule.limits);
    const unknown = Object.keys(tuned).filter((name) => !known.includes(name));
    return unknown.map((name) => {
      const suggestion = suggest(name, known);
      const range = source.keyRangeOf(["limits", code, name]);
      return createDiagnostic("unknown-limit", file, range, {
        code,
        name,
        allowed: known.join(" · "),
        context: known.length === 0 ? "none" : "some",
        ...(suggestion && { suggestion }),
      });
    });
  });
}
