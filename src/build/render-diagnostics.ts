import type { ReadLibrary } from "./read-library.ts";

/** Diagnostics as an author reads them in the terminal. */
export interface RenderedDiagnostics {
  readonly errors: readonly string[];
  /** One line for what does not fail the build; empty where there is nothing. */
  readonly summary: string;
}

export function renderAll({ diagnostics }: ReadLibrary): RenderedDiagnostics {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return {
    errors: errors.map(
      ({ file, range, code }) => `${file}:${range.start.line}:${range.start.column} ${code}`,
    ),
    summary:
      warnings === 0 ? "" : `scenarios: ${warnings} warnings; \`npm run lilian -- check\` explains them`,
  };
}
