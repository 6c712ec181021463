import { SEVERITIES, type DiagnosticCode } from "./codes.ts";
import type { Diagnostic, DiagnosticData, Range, Related } from "./diagnostic.ts";

/**
 * Makes a diagnostic with its code's severity. Two names in `data` have a meaning everywhere:
 * `suggestion` is offered as "did you mean", and `context` selects a variant of the message.
 */
export function createDiagnostic(
  code: DiagnosticCode,
  file: string,
  range: Range,
  data: DiagnosticData = {},
  related: readonly Related[] = [],
): Diagnostic {
  return { code, severity: SEVERITIES[code], file, range, data, related };
}
