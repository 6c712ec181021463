import { Lexer, parseDocument } from "yaml";
import { parseFileName } from "../file-name.ts";
import { readCourses } from "../read-courses.ts";
import { readRubric } from "../read-rubric.ts";
import { readScenario } from "../read-scenario.ts";
import { readTranslation } from "../read-translation.ts";
import type { SourceFile } from "../source-file.ts";
import { arrange } from "./arrange.ts";
import { COURSES, RUBRIC, SCENARIO, TRANSLATION, type Shape } from "./key-order.ts";
import { parseVerbatim, print } from "./print.ts";

/** `broken`: the file has errors. `unsafe`: formatting would have lost a value or a comment. */
export type Formatted =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: "broken" | "unsafe" | "other-file" };

/**
 * Brings a file into the layout of the project: keys in the order of the documentation, two spaces,
 * texts unfolded, quotes where they are needed, scenes apart. Every comment and every value stays,
 * which is verified before the text is handed out. A file with errors is not touched.
 */
export function formatFile(source: SourceFile): Formatted {
  const kind = kindOf(source.file);
  if (kind === null) return { ok: false, reason: "other-file" };
  if (!reads(source, kind)) return { ok: false, reason: "broken" };
  const text = formatText(source.text, SHAPES[kind]);
  return sameContent(source.text, text) ? { ok: true, text } : { ok: false, reason: "unsafe" };
}

type Kind = "scenario" | "rubric" | "courses" | "translation";

const SHAPES: Readonly<Record<Kind, Shape>> = {
  scenario: SCENARIO,
  rubric: RUBRIC,
  courses: COURSES,
  translation: TRANSLATION,
};

/** Files of the folder that are laid out by those who know them. */
const OTHERS: ReadonlySet<string> = new Set(["lint"]);

function kindOf(file: string): Kind | null {
  const name = parseFileName(file);
  if (name === null || OTHERS.has(name.id)) return null;
  if (name.language !== null) return "translation";
  return name.id === "rubric" || name.id === "courses" ? name.id : "scenario";
}

function reads(source: SourceFile, kind: Kind): boolean {
  switch (kind) {
    case "scenario":
      return readScenario(source, null).value !== null;
    case "rubric":
      return readRubric(source).value !== null;
    case "courses":
      return readCourses(source, null).value !== null;
    case "translation":
      return readTranslation(source).value !== null;
  }
}

/**
 * Lays a text out by a shape; the caller answers for its being well formed. Where comments move, a
 * second round may find an empty line less, so it goes on until nothing changes.
 */
export function formatText(text: string, shape: Shape): string {
  let before = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const document = parseVerbatim(before);
    arrange(document.contents, shape);
    const after = print(document);
    if (after === before) break;
    before = after;
  }
  return before;
}

/** Two are usual; a text that never comes to rest is still a valid one. */
const MOST_ROUNDS = 6;

/** Whether two texts say the same: values as any reader sees them, and comments, in any order. */
export function sameContent(before: string, after: string): boolean {
  return (
    values(before) === values(after) && JSON.stringify(comments(before)) === JSON.stringify(comments(after))
  );
}

/** Mappings as sorted pairs, because the order of known keys may change; lists as they are. */
function values(text: string): string {
  const document = parseDocument(text, {
    schema: "core",
    resolveKnownTags: false,
    merge: false,
    logLevel: "silent",
  });
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== "object" || value === null) return value;
    return Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]);
  };
  return JSON.stringify(sorted(document.toJS()));
}

function comments(text: string): readonly string[] {
  return [...new Lexer().lex(text)]
    .filter((token) => token.startsWith("#"))
    .map((token) => token.trim())
    .sort();
}
