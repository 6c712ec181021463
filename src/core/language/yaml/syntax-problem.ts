import type { YAMLParseError } from "yaml";

/**
 * Names the variant of the `yaml-syntax` message. The library's own sentences are written for
 * programmers and in English only; these are the mistakes that people make in practice.
 */
export type SyntaxContext =
  | "tab"
  | "full-width"
  | "colon"
  | "quote"
  | "bracket"
  | "indent"
  | "tag"
  | "directive"
  | "sign"
  | "other";

const FULL_WIDTH_KEY = /^\s*(?:- )?\{?\s*[\w-]+\uff1a/;

/** Chooses the variant from the library's error and the line on which it was found. */
export function syntaxContext(problem: YAMLParseError, line: string): SyntaxContext {
  if (/^ *\t/.test(line)) return "tab";
  if (FULL_WIDTH_KEY.test(line)) return "full-width";
  switch (problem.code) {
    case "TAB_AS_INDENT":
      return "tab";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return "colon";
    case "BAD_INDENT":
      return /end with a [\]}]/.test(problem.message) ? "bracket" : "indent";
    case "BLOCK_IN_FLOW":
      return "bracket";
    case "BAD_SCALAR_START":
      return "sign";
    case "MISSING_CHAR":
      return /quote/.test(problem.message) ? "quote" : "bracket";
    case "UNEXPECTED_TOKEN":
      return /["'\u201c\u201d]/.test(line) ? "quote" : "other";
    default:
      return "other";
  }
}
