import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readLintSettings } from "../../../../src/core/language/index.ts";
import { checkSettings, RULES } from "../../../../src/core/lint/index.ts";

const FILE = "scenarios/lint.yaml";

function settings(text: string) {
  const { value, diagnostics } = readLintSettings({ file: FILE, text });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function found(text: string) {
  return checkSettings(settings(text)).map(({ code, data, range }) => ({
    code,
    data,
    line: range.start.line,
  }));
}

test("the project's own file says the defaults and nothing else, so that every limit is explained", () => {
  const own = settings(readFileSync(FILE, "utf8"));
  const tuned = RULES.filter((rule) => Object.keys(rule.limits).length > 0);
  expect(own.limits).toEqual(Object.fromEntries(tuned.map(({ code, limits }) => [code, limits])));
  expect(checkSettings(own)).toEqual([]);
});

test("a rule that does not exist", () => {
  expect(found("limits:\n  best-is-longer: { marginPoints: 15 }\n")).toEqual([
    {
      code: "unknown-rule",
      line: 2,
      data: { code: "best-is-longer", context: "limits", suggestion: "best-is-longest" },
    },
  ]);
});

test("a limit that the rule does not have", () => {
  expect(found("limits:\n  insults:\n    mots: 2\n")).toEqual([
    {
      code: "unknown-limit",
      line: 3,
      data: { code: "insults", name: "mots", allowed: "most", context: "some", suggestion: "most" },
    },
  ]);
});

test("a rule without limits", () => {
  expect(found("limits:\n  real-brand: { most: 2 }\n")).toMatchObject([
    { code: "unknown-limit", data: { context: "none" } },
  ]);
});
