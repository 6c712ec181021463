import { dirname, join } from "node:path";
import type { Diagnostic } from "../core/diagnostics/index.ts";
import { parseFileName } from "../core/language/file-name.ts";
import type { Library } from "../core/language/index.ts";
import { lintLibrary, type Limits } from "../core/lint/index.ts";
import type { Sources } from "./read-files.ts";

/**
 * Rules about the scenarios of a folder together, for the folders among what was asked about: of
 * single files nothing can be said, nor while some scenario of the folder cannot be read.
 */
export function lintFolders(
  paths: readonly string[],
  { files, asked }: Sources,
  { scenarios, rubric }: Library,
  limitsOf: (file: string) => Readonly<Record<string, Limits>>,
): readonly Diagnostic[] {
  const folders = paths.filter((path) => !asked.has(path)).map((path) => dirname(join(path, "lint.yaml")));
  return [...new Set(folders)].flatMap((folder) => {
    const own = scenarios.filter(({ document }) => dirname(document.file) === folder);
    const written = files.filter(({ file }) => dirname(file) === folder && isScenario(file));
    const limits = limitsOf(join(folder, "lint.yaml"));
    return own.length < written.length ? [] : lintLibrary(own, rubric, { limits });
  });
}

/** Files of the folder that are no scenarios. */
const OTHERS: ReadonlySet<string> = new Set(["courses", "lint", "rubric"]);

function isScenario(file: string): boolean {
  const name = parseFileName(file);
  return name !== null && name.language === null && !OTHERS.has(name.id);
}
