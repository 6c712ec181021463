import { expect, test } from "vitest";
import { rankCorrelation } from "../../../../src/core/lint/rank-correlation.ts";
import { partsOf, similarity } from "../../../../src/core/lint/similarity.ts";
import type { Language } from "../../../../src/core/model/index.ts";
import { wordsIn } from "../../../../src/core/lint/vocabulary.ts";

test("rank correlation, with equals at their mean rank", () => {
  expect(rankCorrelation([10, 20, 30], [1, 2, 3])).toBeCloseTo(1);
  expect(rankCorrelation([10, 20, 30], [3, 2, 1])).toBeCloseTo(-1);
  expect(rankCorrelation([10, 20, 30], [1, 1, 2])).toBeCloseTo(0.866, 3);
  expect(rankCorrelation([10, 10, 10], [1, 2, 3])).toBeNull();
});

const alike = (one: string, other: string, language: Language) =>
  similarity(partsOf(one, language), partsOf(other, language), language);

test("similarity is of pairs of characters in Chinese, of words in English", () => {
  expect(alike("您先别挂", "您先别挂！", "zh-CN")).toBe(1);
  expect(alike("您先别挂", "您先挂了", "zh-CN")).toBeCloseTo(1 / 3);
  expect(alike("Please hold the line.", "please hold", "en")).toBe(0.5);
  expect(alike("。", "！", "zh-CN")).toBe(0);
});

test("words are runs of characters that do not begin or end with a joining one", () => {
  expect([...wordsIn("我帮您查。", "zh-CN")]).toEqual([
    "我帮",
    "帮您",
    "您查",
    "我帮您",
    "帮您查",
    "我帮您查",
  ]);
  expect([...wordsIn("您的", "zh-CN")]).toEqual([]);
  expect([...wordsIn("Keep the phone on, it's fine; keep calm.", "en")]).toEqual([
    "keep",
    "phone",
    "fine",
    "calm",
  ]);
});
