import { expect, test } from "vitest";
import { suggest } from "../../../../src/core/diagnostics/index.ts";

test.each([
  ["marsk", ["marks", "mood"], "marks"],
  ["may_not", ["may", "may-not"], "may-not"],
  ["Title", ["title"], "title"],
  ["respekt", ["timely", "respect"], "respect"],
])("%s", (word, candidates, expected) => {
  expect(suggest(word, candidates)).toBe(expected);
});

test("says nothing where nothing is near", () => {
  expect(suggest("happy", ["angry", "cold", "warm"])).toBeNull();
  expect(suggest("x", ["a", "b"])).toBeNull();
  expect(suggest("", ["a"])).toBeNull();
});

test("takes no time over a hostile word", () => {
  expect(suggest("x".repeat(100_000), ["x".repeat(99_999)])).toBeNull();
});
