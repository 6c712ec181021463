import type { InLanguages, Path, ScenarioDocument, SourceMap } from "../language/index.ts";
import type { Finding } from "./rule.ts";

export interface Place {
  readonly file: string;
  readonly source: SourceMap;
  readonly path: Path;
}

/** A place in the scenario file, or that of the words in their own translation. */
export function placeIn(
  { document, sides }: InLanguages<ScenarioDocument>,
  at: Path,
  text: Finding["text"],
): Place {
  const side = text && text.language !== document.scenario.language ? sides[text.language] : null;
  return side && text
    ? { file: side.file, source: side.source, path: ["texts", text.key] }
    : { file: document.file, source: document.source, path: at };
}

/** Whether an allowance at one path covers what is found at another. */
export function covers(allowed: Path, at: Path): boolean {
  return allowed.every((part, index) => at[index] === part);
}
