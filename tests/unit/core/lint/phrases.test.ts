import { describe, expect, test } from "vitest";
import { phrasesIn } from "../../../../src/core/model/phrases.ts";
import type { ForbiddenPhrase, Language } from "../../../../src/core/model/index.ts";

const phrase = (
  language: Language,
  text: string,
  match: "part" | "whole",
  except: readonly string[] = [],
): ForbiddenPhrase => ({ id: "some", betrays: "lapse", language, text, match, except });

const found = (text: string, one: ForbiddenPhrase) => phrasesIn(text, one.language, [one]).length > 0;

describe("part", () => {
  const dear = phrase("zh-CN", "亲", "part", ["亲自", "父亲"]);
  test.each([
    ["亲，这边帮您看一下", true],
    ["我亲自盯着", false],
    ["您父亲的机器", false],
    ["我亲自看，亲，您放心", true],
    ["父亲亲", true],
  ])("%s", (text, expected) => expect(found(text, dear)).toBe(expected));

  const tomorrow = phrase("zh-CN", "明天再来", "part", ["不用您明天再来"]);
  test("an exception covers the phrase inside it and no other", () => {
    expect(found("不用您明天再来。", tomorrow)).toBe(false);
    expect(found("不用您明天再来，他明天再来。", tomorrow)).toBe(true);
  });

  test("English words are whole words, in any case, with any apostrophe", () => {
    const job = phrase("en", "that's just how it is", "part");
    expect(found("That’s just how it is, sir.", job)).toBe(true);
    const wait = phrase("en", "just wait", "part", ["don't just wait"]);
    expect(found("We just waited.", wait)).toBe(false);
    expect(found("Please don’t just wait.", wait)).toBe(false);
    expect(found("Just wait.", wait)).toBe(true);
  });
});

describe("whole", () => {
  const unknown = phrase("zh-CN", "我不知道", "whole", ["我不知道，也不想猜"]);
  test.each([
    ["我不知道。您问别人吧。", true],
    ["我不知道，也不想猜。", false],
    ["我不知道您几点到", false],
    ["“我不知道！”", true],
  ])("%s", (text, expected) => expect(found(text, unknown)).toBe(expected));

  test("a phrase of two clauses", () => {
    const sorry = phrase("zh-CN", "给您带来不便，敬请谅解", "whole");
    expect(found("给您带来不便，敬请谅解。", sorry)).toBe(true);
    expect(found("时间改了，给您带来不便，敬请谅解。", sorry)).toBe(false);
  });

  test("English", () => {
    const unknownToo = phrase("en", "I don't know", "whole");
    expect(found("I don’t know. Ask them.", unknownToo)).toBe(true);
    expect(found("I don't know, and I won't guess.", unknownToo)).toBe(false);
  });
});

test("a phrase is sought in its own language only", () => {
  expect(phrasesIn("不归我管", "zh-TW", [phrase("zh-CN", "不归我管", "part")])).toEqual([]);
});

test("rows of dots and repeated phrases take no longer than they have to", () => {
  const started = performance.now();
  const whole = phrase("zh-CN", "排着", "whole");
  expect(found(`${"，".repeat(100_000)}好${"，".repeat(100_000)}`, whole)).toBe(false);
  const part = phrase("zh-CN", "不可能", "part", ["不可能不管"]);
  expect(found("不可能不管".repeat(40_000), part)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});
