import { utf8ToBytes } from "@noble/hashes/utils.js";
import { Composer, Parser, type CST, type Document, type ParsedNode, type YAMLParseError } from "yaml";
import {
  createDiagnostic,
  lineStarts,
  rangeBetween,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  type Range,
} from "../../diagnostics/index.ts";
import { MAX_DEPTH, MAX_FILE_BYTES } from "../limits.ts";
import type { SourceFile } from "../source-file.ts";
import { inspectTokens } from "./inspect-tokens.ts";
import { plainValue, type KeyProblem } from "./plain-value.ts";
import { createSourceMap, type SourceMap } from "./source-map.ts";
import { syntaxContext } from "./syntax-problem.ts";

/** A file's top-level mapping as plain data, with the place of everything in it. */
export interface YamlFile {
  readonly data: Readonly<Record<string, unknown>>;
  readonly source: SourceMap;
}

/** `value` is null when the file cannot be read as one YAML mapping. */
export interface YamlReading {
  readonly value: YamlFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one YAML mapping. Never throws; a file over the limits is refused before it is parsed.
 * Of several syntax errors only the first is reported, because the others usually follow from it.
 *
 * @param scalars `core` reads numbers and booleans as such; `text` leaves every scalar as written.
 */
export function readYaml({ file, text }: SourceFile, scalars: "core" | "text" = "core"): YamlReading {
  const starts = lineStarts(text.length > MAX_FILE_BYTES ? "" : text);
  const toRange = (from: number, to: number) => rangeBetween(starts, text.length, from, to);
  const firstLine = toRange(0, Math.max(0, (starts[1] ?? text.length + 1) - 1));
  const refuse = (code: DiagnosticCode, range: Range, data: DiagnosticData = {}): YamlReading => ({
    value: null,
    diagnostics: [createDiagnostic(code, file, range, data)],
  });

  const size = text.length > MAX_FILE_BYTES ? text.length : utf8ToBytes(text).length;
  if (size > MAX_FILE_BYTES) {
    const kib = (bytes: number) => Math.ceil(bytes / 1024);
    return refuse("file-too-large", topOf(text), { size: kib(size), limit: kib(MAX_FILE_BYTES) });
  }
  const junk = text.search(NOT_TEXT);
  if (junk !== -1) return refuse("not-text", toRange(junk, junk + 1));

  const tokens = Array.from(new Parser().parse(text));
  const { tooDeepAt, alias, extra, secondDocumentAt } = inspectTokens(tokens);
  if (tooDeepAt !== null) return refuse("too-deep", toRange(tooDeepAt, tooDeepAt + 1), { limit: MAX_DEPTH });
  if (alias !== null) {
    const { offset, source, count } = alias;
    return refuse("alias-used", toRange(offset, offset + source.length), { sign: source, count });
  }
  if (extra !== null) {
    const { offset, source, is } = extra;
    return refuse("yaml-syntax", toRange(offset, offset + source.length), { context: is, reason: source });
  }
  if (secondDocumentAt !== null) {
    return refuse("several-documents", toRange(secondDocumentAt, secondDocumentAt + 3));
  }

  const document = compose(tokens, text.length, scalars);
  const problem = document && firstError(document);
  if (problem) {
    const range = toRange(problem.pos[0], Math.max(problem.pos[1], problem.pos[0] + 1));
    const line = text.split("\n", range.start.line).at(-1) ?? "";
    return refuse("yaml-syntax", range, { context: syntaxContext(problem, line), reason: problem.message });
  }

  const bad: KeyProblem[] = [];
  const top = plainValue(document?.contents ?? null, firstLine, toRange, bad);
  if (top.data === null) return refuse("empty-file", firstLine);
  if (!isMapping(top.data)) return refuse("not-a-mapping", firstLine);
  return {
    value: { data: top.data, source: createSourceMap(file, top.node, firstLine) },
    diagnostics: bad.map(({ key, range, first }) =>
      first === null
        ? createDiagnostic("bad-id", file, range, { id: key })
        : createDiagnostic("duplicate-key", file, range, { key }, [{ file, range: first, label: "first" }]),
    ),
  };
}

/** Control characters, and the sign that decoders put for bytes that are not UTF-8. */
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

/** The first line, found without scanning a file that is too large to scan. */
function topOf(text: string): Range {
  const end = text.slice(0, 200).search(/[\r\n]|$/);
  return rangeBetween([0], text.length, 0, end);
}

/** Stops at the first token that the parser could not place; later ones can only follow from it. */
function compose(
  tokens: readonly CST.Token[],
  length: number,
  scalars: "core" | "text",
): Document.Parsed<ParsedNode> | null {
  const bad = tokens.findIndex((token) => token.type === "error");
  const used = bad === -1 ? tokens : tokens.slice(0, bad + 1);
  const composer = new Composer({
    // Named outright, because a `%YAML 1.1` directive would otherwise bring dates and merge keys.
    schema: scalars === "core" ? "core" : "failsafe",
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    stringKeys: true,
    logLevel: "silent",
  });
  const [document] = composer.compose(used, true, length);
  return document ?? null;
}

function firstError(document: Document.Parsed<ParsedNode>): YAMLParseError | null {
  return document.errors.reduce<YAMLParseError | null>(
    (first, error) => (first === null || error.pos[0] < first.pos[0] ? error : first),
    null,
  );
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
