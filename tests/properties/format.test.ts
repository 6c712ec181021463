import { readdirSync, readFileSync } from "node:fs";
import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { formatFile, formatText, sameContent, SCENARIO } from "../../src/core/language/format/index.ts";
import { hostileText } from "../support/hostile-text.ts";

const FOLDER = new URL("../../scenarios/", import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));

describe("the formatter", () => {
  test.each(NAMES)("leaves the committed %s as it is", (name) => {
    const text = readFileSync(new URL(name, FOLDER), "utf8");
    const formatted = formatFile({ file: name, text });
    if (formatted.ok) expect(formatted.text).toBe(text);
    else expect(formatted.reason).toBe("other-file");
  });

  const scalar = fc.oneof(
    hostileText().map((text) => JSON.stringify(text)),
    fc.constantFrom("一句话", "+1", "'it''s'", "16:40", '"16:40"', "true", "~", "a:b"),
  );
  const comment = fc.constantFrom("", " # 这里要改", "  # a: [b]");
  const above = fc.constantFrom("", "# 上面的话\n", "\n", "\n# 隔开\n\n");
  const response = fc
    .record({ say: scalar, coach: scalar, mood: fc.constantFrom("+1", "-2"), comment, above })
    .map(
      ({ say, coach, mood, comment, above }) =>
        (id: string) =>
          [
            ...above.split("\n").map((line) => (line === "" ? "" : `        ${line}`)),
            `        ${id}:`,
            `            next: end${comment}`,
            ...above.split("\n").map((line) => (line === "" ? "" : `            ${line}`)),
            `            coach: ${coach}${comment}`,
            `            mood: ${mood}`,
            `            reply: {angry: ${say}, }`,
            `            marks: {respect: 1,   timely: -1}`,
            `            set:`,
            `            - some-fact${comment}`,
            `            say: ${say}`,
          ].join("\n"),
    );
  const files = fc
    .record({ title: scalar, first: response, second: response, above, comment })
    .map(({ title, first, second, above, comment }) =>
      [
        `title: ${title}${comment}`,
        above,
        "id: some",
        "scenes:",
        "    one:",
        `        responses:`,
        first("a").replaceAll("\n", "\n    ").replace(/^/, "    "),
        `        title: ${title}`,
        "    two:",
        "        responses:",
        second("b").replaceAll("\n", "\n    ").replace(/^/, "    "),
        `figures: {a: "2", b: '3-5'}${comment}`,
        "",
      ].join("\n"),
    );

  property.prop([files])("keeps every value and every comment, and does nothing twice", (text) => {
    expect(() => parse(text)).not.toThrow();
    const once = formatText(text, SCENARIO);
    expect(sameContent(text, once)).toBe(true);
    expect(formatText(once, SCENARIO)).toBe(once);
  });

  property.prop([fc.array(hostileText(), { minLength: 1, maxLength: 6 })])(
    "keeps hostile texts in any quotes",
    (texts) => {
      const text = texts
        .map(
          (value, index) => `k${index}: ${JSON.stringify(value)}\nl${index}: { v: ${JSON.stringify(value)} }`,
        )
        .join("\n");
      const once = formatText(text, SCENARIO);
      expect(parse(once)).toEqual(parse(text));
      expect(formatText(once, SCENARIO)).toBe(once);
    },
  );
});
