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

/** Values for the message's placeholders. */
export type DiagnosticData = Readonly<Record<string, string | number>>;

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
