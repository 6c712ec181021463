import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readLintSettings } from "../../../../src/core/language/index.ts";
import { checkSettings, limitsIn, TUNABLE } from "../../../../src/core/lint/index.ts";
import { boundsOf } from "../../../../src/core/lint/limit-bounds.ts";

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
  const tuned = TUNABLE.filter((rule) => Object.keys(rule.limits).length > 0);
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

test("every limit has bounds, and its usual value lies within them", () => {
  for (const { code, limits } of TUNABLE) {
    for (const [name, value] of Object.entries(limits)) {
      const bounds = boundsOf(code, name);
      expect(bounds, `${code}.${name}`).not.toBeNull();
      expect(value).toBeGreaterThanOrEqual(bounds?.minimum ?? Infinity);
      expect(value).toBeLessThanOrEqual(bounds?.maximum ?? -Infinity);
      expect(bounds?.whole === true && !Number.isInteger(value), `${code}.${name}`).toBe(false);
    }
  }
});

test.each([
  ["insults: { most: -1 }", "most", "range"],
  ["clock-too-short: { wordsPerMinute: 0 }", "wordsPerMinute", "range"],
  ["clock-too-short: { roundTo: 0 }", "roundTo", "range"],
  ["best-position: { anyPercent: 120 }", "anyPercent", "range"],
  ["path-length: { most: 12.5 }", "most", "whole"],
  ["principle-surplus: { warnPercent: 20 }", "warnPercent", "range"],
])("%s is no limit, and the usual one holds", (written, name, context) => {
  const text = `limits:\n  ${written}\n`;
  expect(found(text)).toMatchObject([{ code: "bad-limit", line: 2, data: { name, context } }]);
  expect(Object.values(limitsIn(settings(text)))).toEqual([{}]);
});

describe("limits that cross", () => {
  test("each other", () => {
    const text = "limits:\n  path-length: { fewest: 9, most: 6, waitBelow: 3 }\n";
    expect(found(text)).toMatchObject([
      { code: "crossed-limits", data: { lower: "fewest", low: 9, upper: "most", high: 6, context: "both" } },
    ]);
    expect(limitsIn(settings(text))).toEqual({ "path-length": { waitBelow: 3 } });
  });

  test("one that is not written", () => {
    expect(found("limits:\n  path-length: { fewest: 20 }\n")).toMatchObject([
      { code: "crossed-limits", data: { low: 20, high: 14, context: "usual" } },
    ]);
  });

  test("several others are told once", () => {
    expect(found("limits:\n  response-count: { fewest: 6 }\n")).toHaveLength(1);
  });
});
