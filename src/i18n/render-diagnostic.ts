import {
  codeFrame,
  isTerms,
  type Diagnostic,
  type DiagnosticData,
  type Position,
} from "../core/diagnostics/index.ts";
import type { Language } from "../core/model/index.ts";

/** Values that a translator can fill in. */
type PlainData = Readonly<Record<string, string | number>>;

/** Looks a key up in the `diagnostics` catalogue and fills values in; `context` selects a variant. */
export type DiagnosticTranslator = (key: string, values: PlainData) => string;

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

/** @param t bound to the namespace `diagnostics` in this language, without escaping for HTML */
export function explainDiagnostic(
  { code, severity, data: given }: Diagnostic,
  t: DiagnosticTranslator,
  language: Language,
): DiagnosticMessage {
  const data = inLanguage(given, t, language);
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
 * @param t bound to the namespace `diagnostics` in this language, without escaping for HTML
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  sourceText: string,
  t: DiagnosticTranslator,
  language: Language,
): string {
  const { code, file, range, related } = diagnostic;
  const data = inLanguage(diagnostic.data, t, language);
  const { severity, what, why, fix, suggest } = explainDiagnostic(diagnostic, t, language);
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

/** Names in the reader's language, and lists as one text. */
function inLanguage(data: DiagnosticData, t: DiagnosticTranslator, language: Language): PlainData {
  const entries = Object.entries(data).map(([name, value]): [string, string | number] => {
    if (typeof value !== "object") return [name, value];
    if (!isTerms(value)) return [name, value[language]];
    const terms = value.map(({ word, values }) => t(`words.${word}`, values));
    return [name, terms.join(t("words.separator", {}))];
  });
  return Object.fromEntries(entries);
}

function place(file: string, { line, column }: Position): string {
  return `${file}:${line}:${column}`;
}
