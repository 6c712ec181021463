import type { Language } from "../model/index.ts";
import type { DiagnosticCode } from "./codes.ts";

/** Lines and columns count from 1, in UTF-16 code units as editors do; offset from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type Severity = "error" | "warning" | "info";

/** A name that reads differently in each language, as a principle's does. */
export type Localised = Readonly<Record<Language, string>>;

/** One of several things that a message lists: the catalogue's `words.<word>`, and values for it. */
export interface Term {
  readonly word: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** `Array.isArray` does not know lists that are read only. */
export function isTerms(value: Localised | readonly Term[]): value is readonly Term[] {
  return Array.isArray(value);
}

/** Values for the message's placeholders. */
export type DiagnosticData = Readonly<Record<string, string | number | Localised | readonly Term[]>>;

/** Another place that explains the first: "… because this response always …". */
export interface Related {
  readonly file: string;
  readonly range: Range;
  /** Names the message `diagnostics.<code>.related.<label>`. */
  readonly label: string;
}

/**
 * One problem in an author's file. The words are found by code in the interface catalogues:
 * `what` (the fact), `why` (why it matters) and `fix` (what to do), each with `data` filled in.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly file: string;
  readonly range: Range;
  readonly data: DiagnosticData;
  readonly related: readonly Related[];
}
