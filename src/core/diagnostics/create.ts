import { LANGUAGES } from "../model/index.ts";
import { printable } from "./columns.ts";
import { SEVERITIES, type DiagnosticCode } from "./codes.ts";
import { isTerms, type Diagnostic, type DiagnosticData, type Range, type Related } from "./diagnostic.ts";

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
  return { code, severity: SEVERITIES[code], file, range, data: presentable(data), related };
}

/** Names and values of a stranger's file end up in sentences: on one line, and not for ever. */
const LONGEST = 300;

function presentable(data: DiagnosticData): DiagnosticData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (typeof value === "string") return [name, shortened(value)];
      if (typeof value === "number" || isTerms(value)) return [name, value];
      const named = { "zh-CN": value["zh-CN"], "zh-TW": value["zh-TW"], en: value.en };
      for (const language of LANGUAGES) named[language] = shortened(named[language]);
      return [name, named];
    }),
  );
}

function shortened(value: string): string {
  return printable(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}
