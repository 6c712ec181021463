import { LANGUAGES, type Language } from "../model/index.ts";

/** What a file's name says about it. */
export interface FileName {
  /** The first part of the name: a scenario's id, or `rubric`. */
  readonly id: string;
  /** The middle part, which a side file has; any word, for the author may have mistyped it. */
  readonly language: string | null;
}

/** Reads `<id>.yaml` and `<id>.<language>.yaml`; null for every other name. */
export function parseFileName(file: string): FileName | null {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const parts = /^([^.]+)(?:\.([^.]+))?\.yaml$/.exec(name);
  return parts?.[1] ? { id: parts[1], language: parts[2] ?? null } : null;
}

/** A value for each language, in their order. */
export function inEachLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  const [simplified, traditional, english] = LANGUAGES;
  return { [simplified]: make(simplified), [traditional]: make(traditional), [english]: make(english) };
}
