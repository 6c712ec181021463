import type { Diagnostic } from "../diagnostics/index.ts";

/** A file as it was handed in; nothing about it is trusted. */
export interface SourceFile {
  /** The path as shown to the author, such as `scenarios/angry-customer.yaml`. */
  readonly file: string;
  readonly text: string;
}

/** What came of reading. `value` is null when an error prevents use; warnings do not. */
export interface Reading<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}
