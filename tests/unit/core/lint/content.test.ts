import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DiagnosticCode } from "../../../../src/core/diagnostics/index.ts";
import { assembleLibrary, type SourceFile } from "../../../../src/core/language/index.ts";
import { lintScenario, RULES } from "../../../../src/core/lint/index.ts";

/*
 * Rules about content and languages, on what people really write: the pages hold one example each, and
 * a rule that strikes plain speech would be set aside everywhere.
 */

interface Words {
  readonly language?: string;
  readonly line?: string;
  readonly say?: string;
  readonly reply?: string;
  readonly context?: string;
  readonly cites?: string;
  readonly figures?: string;
  /** The response and the context in English. */
  readonly en?: string;
}

const RUBRIC = { file: "scenarios/rubric.yaml", text: readFileSync("tests/rules/rubric.yaml", "utf8") };

function scenario({
  language = "zh-CN",
  line = "喂？",
  say = "您说。",
  reply = "好。",
  ...more
}: Words): SourceFile {
  const quoted = (text: string) => JSON.stringify(text);
  return {
    file: "scenarios/parcel.yaml",
    text: `id: parcel
version: 1
language: ${language}
title: t
summary: s
channel: phone
marking: draft
customer: { name: n, portrait: woman-30-bob, mood: 2 }
briefing: { role: r, setting: s }
trains: [respect]
figures: ${more.figures ?? "{}"}
start: opening
scenes:
  opening:
    title: t
    context: ${quoted(more.context ?? "c")}
    lines: [{ angry: ${quoted(line)} }]
    responses:
      listen: { say: ${quoted(say)}, cites: ${more.cites ?? "[]"}, marks: { respect: 2 }, reply: { calm: ${quoted(reply)} }, coach: c, next: done }
outcomes:
  done: { kind: best, title: t, text: t }
`,
  };
}

/** The contexts or severities of a rule's findings. */
function found(code: DiagnosticCode, words: Words, today: string | null = null) {
  const source = scenario(words);
  const side = (key: string, of: string, text: string) =>
    `  ${key}: { of: "${createHash("sha256").update(of).digest("hex").slice(0, 8)}", text: ${JSON.stringify(text)} }\n`;
  const english =
    words.en === undefined
      ? []
      : [
          {
            file: "scenarios/parcel.en.yaml",
            text: `scenario: parcel\nlanguage: en\ntexts:\n${side("opening.listen.say", words.say ?? "您说。", words.en)}`,
          },
        ];
  const library = assembleLibrary([RUBRIC, source, ...english]);
  expect(library.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const rules = RULES.filter((rule) => rule.code === code);
  return library.scenarios
    .flatMap((entry) => lintScenario(entry, library.rubric, { rules, today }))
    .map(({ data, severity }) => data["context"] ?? data["figures"] ?? data["name"] ?? severity);
}

describe("personal-data", () => {
  test.each([
    ["打13912345678找我", ["phone"]],
    ["打139 1234 5678找我", ["phone"]],
    ["打0912-345-678找我", ["phone"]],
    ["打12315，或者138****0000", []],
    ["订单号20261101139123456780", []],
    ["身份证11010119900307123X", ["identity"]],
    ["写到zhou.hai@mail.com", ["mail"]],
    ["车牌沪A12345", ["plate"]],
    ["工号0217，机型X14", []],
  ])("%s", (say, kinds) => {
    expect(found("personal-data", { say })).toEqual(kinds);
  });
});

describe("real-brand", () => {
  test.each([
    ["完美的方案，联想到上次", []],
    ["给个三星好评", []],
    ["用微信发您", ["微信"]],
  ])("%s", (say, names) => {
    expect(found("real-brand", { say })).toEqual(names);
  });

  test("an English word that only contains a name", () => {
    expect(found("real-brand", { language: "en", say: "I am delling on it, the Sony one." })).toEqual([
      "sony",
    ]);
  });
});

describe("uncited-law", () => {
  test.each([
    ["我们保修只管机器", "[]", 0],
    ["三包规定写着呢", "[]", 1],
    ["三包规定写着呢", "[two-repairs-exchange]", 0],
    ["新机保修一年重新算", "[]", 1],
  ])("%s %s", (say, cites, count) => {
    expect(found("uncited-law", { say, cites })).toHaveLength(count);
  });

  test("what the customer says needs no source", () => {
    expect(found("uncited-law", { line: "三包规定你懂不懂？" })).toEqual([]);
  });
});

describe("unchecked-provision", () => {
  const cites = "[two-repairs-exchange]";
  test("told once, whether a day is known or not", () => {
    expect(found("unchecked-provision", { cites })).toEqual(["never"]);
    expect(found("unchecked-provision", { cites }, "2026-11-01")).toEqual(["never"]);
  });
});

describe("undeclared-figure", () => {
  test.each([
    ["六点前来", '{ by: "18:00" }', []],
    ["六点前来", "{}", ["六点"]],
    ["18:30关门，要20元", "{}", ["18:30 · 20元"]],
    ["等三到五个工作日", '{ days: "3-5" }', []],
    ["这一天我都在，等三分钟", "{}", []],
    ["等八天", '{ fee: "8元" }', ["八天"]],
    ["要八块钱", '{ days: "8天" }', ["八块钱"]],
    ["等八天", '{ some: "8" }', []],
    ["等8分钟", '{ fee: "8元" }', ["8分钟"]],
    ["等8分钟", '{ wait: "8分钟" }', []],
  ])("%s %s", (say, figures, expected) => {
    expect(found("undeclared-figure", { say, figures })).toEqual(expected);
  });

  test("a translation may not add one", () => {
    const figures = '{ by: "18:00" }';
    expect(found("undeclared-figure", { say: "六点前来", figures, en: "Come before six." })).toEqual([]);
    expect(found("undeclared-figure", { say: "六点前来", figures, en: "Come by 19:00." })).toEqual(["19:00"]);
  });
});

describe("figures-disagree", () => {
  test.each([
    ["六点半，两张都带", "Half past six, both slips.", []],
    ["两周，半小时", "A fortnight later, half an hour.", ["lost"]],
    ["五天", "Five days, at 18:00.", ["added"]],
    ["五天", "Nine days.", ["other"]],
    ["给我一分钟", "Give me a moment.", []],
    ["周一送到", "You will have it on Monday.", []],
    ["周一送到", "You will have it on Tuesday.", ["other"]],
    ["周二送到", "You will have it soon.", ["lost"]],
    ["周一十点前打给您", "I call Monday before ten.", []],
    ["十二点醒，一点又出车", "Up at noon, out again at one.", []],
    ["下个月6日发", "Out on the 6th of next month.", []],
    ["下个月6日发", "Out on the 16th of next month.", ["other"]],
    ["10月5日发", "Out on 5 October, the October 5th release.", []],
  ])("%s · %s", (say, en, expected) => {
    expect(found("figures-disagree", { say, en })).toEqual(expected);
  });
});

test("figures-disagree: what is older than its source is told as that alone", () => {
  const [rubric, source] = [RUBRIC, scenario({ say: "五天" })];
  const text = `scenario: parcel\nlanguage: en\ntexts:\n  opening.listen.say: { of: "00000000", text: Nine days. }\n`;
  const library = assembleLibrary([rubric, source, { file: "scenarios/parcel.en.yaml", text }]);
  expect(library.diagnostics.map(({ code }) => code)).toContain("translation-stale");
  const rules = RULES.filter((rule) => rule.code === "figures-disagree");
  expect(library.scenarios.flatMap((entry) => lintScenario(entry, library.rubric, { rules }))).toEqual([]);
});

describe("chinese-style", () => {
  test.each([
    ["zh-CN", "“行。”18:30见，I'm OK", []],
    ["zh-CN", "您看，行吗?", ["half-width_zh-CN"]],
    ["zh-CN", "他说'好'", ["straight_zh-CN"]],
    ["zh-CN", "「好」", ["quotes_zh-CN"]],
    ["zh-CN", "后面里头都有", []],
    ["zh-CN", "妳們來", ["script_zh-CN"]],
    ["zh-TW", "「好」，週一在台北，之後見", []],
    ["zh-TW", "“好”", ["quotes_zh-TW"]],
    ["zh-TW", "这样可以", ["script_zh-TW"]],
    ["zh-CN", "你先说", ["familiar_zh-CN"]],
  ])("%s %s", (language, say, expected) => {
    expect(found("chinese-style", { language, say, line: "喂？", reply: "好。" })).toEqual(expected);
  });

  test("customers may say 你", () => {
    expect(found("chinese-style", { line: "你说呢？" })).toEqual([]);
  });
});

describe("insults", () => {
  test("one is allowed, a second is not, a slur never", () => {
    expect(found("insults", { line: "骗子！" })).toEqual([]);
    expect(found("insults", { line: "骗子！", reply: "放屁！" })).toEqual(["many"]);
    expect(found("insults", { context: "他骂了一句贱人。" })).toEqual(["slur"]);
    expect(found("insults", { line: "我妈的电脑坏了。", reply: "骗子！" })).toEqual([]);
  });
});

describe("wrong-script", () => {
  test.each([
    ["Wi-Fi OK", []],
    ["This was never translated at all.", ["latin"]],
  ])("%s", (say, expected) => {
    expect(found("wrong-script", { say })).toEqual(expected);
  });

  test("Chinese in English", () => {
    expect(found("wrong-script", { en: "All right, 行." })).toEqual(["han"]);
  });
});

test("missing-language: a side file with hardly anything in it", () => {
  expect(found("missing-language", {})).toEqual(["none"]);
  expect(found("missing-language", { en: "Go on." })).toEqual(["part"]);
});

test("long words take no longer than they have to", () => {
  const long = "a1".repeat(10_000) + "九".repeat(10_000) + "b".repeat(40_000);
  const start = performance.now();
  for (const code of ["undeclared-figure", "personal-data", "chinese-style"] as const)
    found(code, { say: long });
  expect(performance.now() - start).toBeLessThan(3000);
});
