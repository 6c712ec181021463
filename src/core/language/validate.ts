import * as z from "zod/mini";
import { suggest, type DiagnosticData } from "../diagnostics/index.ts";
import { field, isList, isMapping, valueAt } from "./plain.ts";
import { plainId } from "./plain-id.ts";
import type { Problems } from "./problems.ts";
import type { Path } from "./yaml/source-map.ts";

type Issue = z.core.$ZodIssue;

/**
 * Holds plain data to a schema. Every deviation is reported; null is answered where there is one.
 * Messages in our schemas are not words but diagnostic codes and bounds (see `schema/`).
 */
export function validate<S extends z.ZodMiniType>(
  schema: S,
  data: unknown,
  problems: Problems,
): z.infer<S> | null {
  const result = z.safeParse(schema, data);
  if (result.success) return result.data;
  const issues = flatten(result.error.issues, []);
  // Misspelt keys first: the keys that they were meant to be are then not reported as missing.
  for (const issue of issues)
    if (issue.code === "unrecognized_keys") reportUnknownKeys(issue, data, problems);
  for (const issue of issues) report(issue, data, problems);
  return null;
}

/** The same without a word: for data whose deviations were reported before. */
export function fitting<S extends z.ZodMiniType>(schema: S, data: unknown): z.infer<S> | null {
  const result = z.safeParse(schema, data);
  return result.success ? result.data : null;
}

/** Of a union's branches only the one whose outer shape fits is of interest. */
function flatten(issues: readonly Issue[], base: Path): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...base, ...plainPath(issue.path)];
    if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ ...issue, path }];
    const fitting = issue.errors.filter(
      (branch) => !branch.some((inner) => inner.code === "invalid_type" && inner.path.length === 0),
    );
    const [only] = fitting;
    return fitting.length === 1 && only ? flatten(only, path) : [{ ...issue, path }];
  });
}

function plainPath(path: readonly PropertyKey[]): Path {
  return path.filter((step) => typeof step !== "symbol");
}

function reportUnknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, data: unknown, problems: Problems): void {
  const path = plainPath(issue.path);
  const allowed = issue.message.split(" ");
  const here = valueAt(data, path);
  const open = allowed.filter((key) => field(here, key) === undefined);
  for (const key of issue.keys) {
    const meant = problems.isFull ? null : suggest(key, open);
    if (meant !== null) problems.excuse([...path, meant]);
    problems.atKey("unknown-key", [...path, key], {
      key,
      allowed: choices(allowed),
      ...(meant === null ? {} : { suggestion: meant }),
    });
  }
}

function report(issue: Issue, data: unknown, problems: Problems): void {
  const path = plainPath(issue.path);
  const value = valueAt(data, path);
  const key = keyOf(path);
  switch (issue.code) {
    case "unrecognized_keys":
      return;
    case "invalid_key":
      return reportId(String(path.at(-1)), path, "atKey", problems);
    case "invalid_format": {
      if (issue.message === "bad-id") return reportId(String(value), path, "atValue", problems);
      if (issue.message === "empty-text") return problems.atValue("empty-text", path, { key });
      return problems.atValue("bad-format", path, { key, context: issue.message.split(" ")[1] ?? "" });
    }
    case "too_big":
    case "too_small": {
      if (issue.message === "empty-list") return problems.atKey("empty-list", path, { key });
      if (issue.message === "bad-row") return reportRow(path, data, problems);
      const [minimum = "", maximum = ""] = issue.message.split(" ");
      return problems.atValue("out-of-range", path, { key, value: String(value), minimum, maximum });
    }
    case "custom":
      return problems.atKey("empty-list", path, { key });
    case "invalid_value":
      return reportValue(path, value, issue.values.map(String), problems);
    case "invalid_union":
      // Without branches it is an exhibit whose kind is unknown or missing.
      if (issue.errors.length === 0) return reportValue(path, value, kindsOf(issue), problems);
      return reportType(path, value, "target", problems);
    case "invalid_type":
      if (issue.message === "bad-row") return reportRow(path, data, problems);
      return reportType(path, value, KINDS[issue.expected] ?? "text", problems);
    default:
      return reportType(path, value, "text", problems);
  }
}

/** The nearest name: a list item goes by the name of its list. */
function keyOf(path: Path): string {
  return path.findLast((step) => typeof step === "string") ?? "";
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  int: "whole",
  boolean: "boolean",
  object: "mapping",
  record: "mapping",
  array: "list",
};

function kindsOf(issue: Issue): string[] {
  return "options" in issue && isList(issue.options) ? issue.options.map(String) : [];
}

function reportType(path: Path, value: unknown, expected: string, problems: Problems): void {
  const key = keyOf(path);
  if (value === undefined) {
    if (!problems.isExcused(path)) problems.atKey("missing-key", path.slice(0, -1), { key });
    return;
  }
  const found = kindOf(value);
  if (found === "nothing" && expected === "text") return problems.atValue("empty-text", path, { key });
  const unquoted = expected === "text" && (typeof value === "number" || typeof value === "boolean");
  const data: DiagnosticData = {
    key,
    expected,
    found,
    ...(unquoted ? { context: "quote", value: String(value) } : {}),
  };
  problems.atValue("wrong-type", path, data);
}

function kindOf(value: unknown): string {
  if (value === null) return "nothing";
  if (isList(value)) return "list";
  if (isMapping(value)) return "mapping";
  if (typeof value === "number") return Number.isInteger(value) ? "number" : "fraction";
  return typeof value === "boolean" ? "boolean" : "text";
}

function reportValue(path: Path, value: unknown, allowed: readonly string[], problems: Problems): void {
  if (typeof value !== "string") return reportType(path, value, "text", problems);
  const key = keyOf(path);
  const meant = problems.isFull ? null : suggest(value, allowed);
  problems.atValue("wrong-value", path, {
    key,
    value,
    allowed: choices(allowed),
    ...(meant === null ? {} : { suggestion: meant }),
  });
}

function reportId(id: string, path: Path, at: "atKey" | "atValue", problems: Problems): void {
  const plain = plainId(id);
  problems[at]("bad-id", path, { id, ...(plain === null ? {} : { suggestion: plain }) });
}

/** The shape of a row depends on the exhibit's kind, three steps up. */
function reportRow(path: Path, data: unknown, problems: Problems): void {
  const kind = field(valueAt(data, path.slice(0, -2)), "kind");
  problems.atValue("bad-row", path, { key: String(path.at(-1)), context: String(kind) });
}

/** Keys and values of the language, in a list that reads the same in every language. */
function choices(allowed: readonly string[]): string {
  return allowed.join(" · ");
}
