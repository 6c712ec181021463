import { describe, expect, test } from "vitest";
import { assembleLibrary, type SourceFile } from "../../../../src/core/language/index.ts";
import { lintScenario, RULES } from "../../../../src/core/lint/index.ts";
import type { DiagnosticCode } from "../../../../src/core/diagnostics/index.ts";

/*
 * Rules about wording, on what people really say: the pages hold one example each, and errors must
 * not strike ordinary speech.
 */

interface Response {
  readonly say?: string;
  readonly reply?: string;
  readonly coach?: string;
  readonly more?: string;
}

function parcel(language: string, responses: Readonly<Record<string, Response>>, outcome = "当晚送到。") {
  const lines = Object.entries(responses).map(([id, { say = id, reply, coach = id, more = "{}" }]) => {
    const parts = [`say: ${JSON.stringify(say)}`, `coach: ${JSON.stringify(coach)}`, `marks: ${more}`];
    if (reply !== undefined) parts.push(`reply: { ${reply} }`);
    return `      ${id}: { ${parts.join(", ")}, next: done }`;
  });
  const text = `id: parcel
version: 1
language: ${language}
title: t
summary: s
channel: phone
marking: draft
customer: { name: 李敏, portrait: woman-30-bob, mood: 2 }
briefing: { role: r, setting: s }
trains: [respect]
start: opening
scenes:
  opening:
    title: t
    lines: [{ angry: l }]
    responses:
      best-of-all: { say: b, coach: b, marks: { respect: 2 }, reply: { calm: b }, next: done }
${lines.join("\n")}
outcomes:
  done: { kind: best, title: t, text: ${JSON.stringify(outcome)} }
`;
  return { file: "scenarios/parcel.yaml", text };
}

function codes(source: SourceFile, code: DiagnosticCode): readonly unknown[] {
  const library = assembleLibrary([source]);
  expect(library.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const rules = RULES.filter((rule) => rule.code === code);
  return library.scenarios
    .flatMap((entry) => lintScenario(entry, null, { rules }))
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ data }) => data["phrase"] ?? data["context"]);
}

describe("verdict-in-reply", () => {
  test.each([
    ["zh-CN", "angry: 你怎么不应该先打个电话？", 0],
    ["zh-CN", "calm: 这事得分清楚。", 0],
    ["zh-CN", "calm: 十分感谢。", 0],
    ["zh-CN", "cold: 系统老报错误代码。", 0],
    ["zh-CN", "cold: 扣分！", 1],
    ["zh-CN", "narration: （这里不应该转走。）", 1],
    ["zh-TW", "cold: 正確答案是先道歉。", 1],
    ["zh-TW", "angry: 你不應該先講一聲嗎？", 0],
    ["en", "angry: You should have called me!", 0],
    ["en", "angry: What's wrong with you people?", 0],
    ["en", "calm: That was a good point.", 0],
    ["en", "cold: Wrong answer.", 1],
    ["en", "cold: Wrong.", 1],
    ["en", "calm: Fine. Correct!", 1],
    ["en", "calm: Correct", 1],
    ["en", "cold: You sent the wrong one. Wrong colour, too.", 0],
    ["en", "cold: That is wrong.", 0],
    ["en", "narration: You should have asked.", 1],
  ])("%s %s", (language, reply, count) => {
    const [voice = "", ...words] = reply.split(": ");
    const source = parcel(language, { other: { reply: `${voice}: ${JSON.stringify(words.join(": "))}` } });
    expect(codes(source, "verdict-in-reply")).toHaveLength(count);
  });
});

describe("coach-length asks for the customer", () => {
  const NOTES: Readonly<Record<string, string>> = {
    "zh-CN": "这句话说完，某某才知道事情有人在管。",
    "zh-TW": "這句話說完，某某才知道事情有人在管。",
    en: "Only with this does so-and-so learn that somebody is at work.",
  };
  test.each([
    ["zh-CN", "别人", 1],
    ["zh-CN", "您", 1],
    ["zh-CN", "客人", 0],
    ["zh-CN", "业主", 0],
    ["zh-CN", "病人家属", 0],
    ["zh-CN", "李敏", 0],
    ["zh-CN", "李女士", 0],
    ["zh-TW", "旅客", 0],
    ["zh-TW", "用戶", 0],
    ["en", "the agent", 1],
    ["en", "whoever is patient", 1],
    ["en", "the patient", 0],
    ["en", "the guest", 0],
    ["en", "the passengers", 0],
    ["en", "Ms Li", 0],
    ["en", "Min", 0],
  ])("%s %s", (language, who, count) => {
    const coach = NOTES[language]?.replace(/某某|so-and-so/u, who) ?? "";
    const ids = ["one", "two", "three", "four", "five", "six"];
    const source = parcel(language, Object.fromEntries(ids.map((id) => [id, { coach }])));
    const text = language === "en" ? source.text.replace("name: 李敏", "name: Ms Min Li") : source.text;
    const found = codes({ ...source, text }, "coach-length").filter((context) => context === "customer");
    expect(found).toHaveLength(count);
  });
});

describe("refers-to-options", () => {
  test.each([
    ["zh-CN", "以上都可以。", 1],
    ["zh-CN", "您选A还是别的？", 1],
    ["zh-CN", "以上是我查到的。", 0],
    ["zh-CN", "您选App里的第一项。", 0],
    ["zh-CN", "A和B", 1],
    ["zh-TW", "以上皆是。", 1],
    ["en", "All of the above.", 1],
    ["en", "Both of the above, madam.", 1],
    ["en", "Both are possible. Which suits you?", 0],
    ["en", "That is an option for you.", 0],
  ])("%s %s", (language, say, count) => {
    expect(codes(parcel(language, { other: { say } }), "refers-to-options")).toHaveLength(count);
  });
});

describe("odd-one-out", () => {
  const three = (language: string, one: string, other: string) =>
    codes(parcel(language, { one: { say: one }, other: { say: other } }), "odd-one-out");

  test("a poorer response may have the only mark, unless it says 你", () => {
    expect(three("zh-CN", "您先别急！", "您先说。")).toEqual([]);
    expect(three("zh-CN", "你先别急。", "您先说。")).toEqual(["familiar"]);
    expect(three("zh-CN", "你先别急。", "你先说。")).toEqual([]);
    expect(three("en", "Please (softly) wait.", "Tell me.")).toEqual(["aside"]);
  });
});

test("bare-praise looks at the best response only", () => {
  expect(codes(parcel("zh-CN", { other: { coach: "很好，可是他要的不是这个。" } }), "bare-praise")).toEqual(
    [],
  );
});

test("repeated-feedback lets short replies be short", () => {
  const replies = (reply: string) =>
    codes(parcel("zh-CN", { one: { reply }, other: { reply } }), "repeated-feedback");
  expect(replies("cold: 嗯。")).toEqual([]);
  expect(replies("cold: 又让我从头讲一遍是吧")).toEqual(["reply"]);
});

describe("outcome-text", () => {
  test.each([
    ["zh-CN", "礼物当晚送到，她发来一张生日照。", []],
    ["zh-CN", "李敏没有再来电话。", []],
    ["zh-CN", "事情就这样过去了。", ["fact"]],
    ["zh-CN", "第二天他退了货，这告诉我们要先听。", ["这告诉我们"]],
    ["en", "Three weeks later she ordered again.", []],
    ["en", "It was settled.", ["fact"]],
  ])("%s %s", (language, outcome, expected) => {
    const found = codes(parcel(language, {}, outcome), "outcome-text").map((each) => each || "fact");
    expect(found).toEqual(expected);
  });
});

test("unclear-best: a hub's questions are no rivals of each other", () => {
  const source = {
    file: "scenarios/parcel.yaml",
    text: parcel("zh-CN", {}).text.replace(
      "      best-of-all:",
      `      ask-use: { once: true, say: 问用途, coach: 问, marks: { respect: 2 }, next: opening }
      ask-time: { once: true, say: 问时间, coach: 问, marks: { respect: 2 }, next: opening }
      blame: { say: 怪人, coach: 怪, marks: { respect: -1 }, next: done }
      best-of-all:`,
    ),
  };
  expect(codes(source, "unclear-best")).toEqual([]);
});
