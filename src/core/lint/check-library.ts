import type { Diagnostic } from "../diagnostics/index.ts";
import { assembleLibrary, type Library, type SourceFile } from "../language/index.ts";
import { checkScenario } from "./check-scenario.ts";

export interface CheckedLibrary {
  readonly library: Library;
  /** Every problem of reading the files and of playing their scenarios. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Assembles a library of files and finds what forbids to play it: the same for the build, which
 * fails by it, and for the command line, which explains it. Whether it is any good is `lintScenario`'s.
 *
 * @param propose converts a zh-CN text to zh-TW vocabulary
 */
export function checkLibrary(
  files: readonly SourceFile[],
  propose: (text: string) => string,
): CheckedLibrary {
  const library = assembleLibrary(files, propose);
  const played = library.scenarios.flatMap(({ document }) => checkScenario(document));
  return { library, diagnostics: [...library.diagnostics, ...played] };
}
