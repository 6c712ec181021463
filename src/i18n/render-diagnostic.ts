import { codeFrame, type Diagnostic, type Position } from "../core/diagnostics/index.ts";

/** Looks a key up in the `diagnostics` catalogue and fills values in; `context` selects a variant. */
export type DiagnosticTranslator = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** A diagnostic in words, each a sentence or two of plain text. */
export interface DiagnosticMessage {
  readonly severity: string;
  /** What is wrong. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** "Did you mean …?", where something is near. */
  readonly suggest: string | null;
}

/** @param t bound to the namespace `diagnostics`, without escaping for HTML */
export function explainDiagnostic(
  { code, severity, data }: Diagnostic,
  t: DiagnosticTranslator,
): DiagnosticMessage {
  return {
    severity: t(`words.severity.${severity}`, {}),
    what: t(`${code}.what`, data),
    why: t(`${code}.why`, data),
    fix: t(`${code}.fix`, data),
    suggest: data.suggestion === undefined ? null : t(`${code}.suggest`, data),
  };
}

/**
 * A diagnostic as plain text for a terminal or a monospaced panel: place and code, what is wrong,
 * the lines concerned, why it matters, what to do, and the places that explain it.
 *
 * @param sourceText the text of `diagnostic.file`; related places in other files get no frame
 * @param t bound to the namespace `diagnostics`, without escaping for HTML
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  sourceText: string,
  t: DiagnosticTranslator,
): string {
  const { code, file, range, data, related } = diagnostic;
  const { severity, what, why, fix, suggest } = explainDiagnostic(diagnostic, t);
  const blocks = [
    `${place(file, range.start)} ${severity} ${code}`,
    what,
    codeFrame(sourceText, range),
    t("words.why", { text: why }),
    t("words.fix", { text: fix }),
  ];
  if (suggest !== null) blocks.push(suggest);
  for (const other of related) {
    blocks.push(`${place(other.file, other.range.start)} ${t(`${code}.related.${other.label}`, data)}`);
    if (other.file === file) blocks.push(codeFrame(sourceText, other.range));
  }
  return blocks.join("\n");
}

function place(file: string, { line, column }: Position): string {
  return `${file}:${line}:${column}`;
}
