import { describe, expect, test } from "vitest";
import { readScenario, rulesDigest, textDigest } from "../../../../src/core/language/index.ts";
import { SMALL } from "../../../support/language-examples.ts";

function digestOf(text: string): string {
  const { value, diagnostics } = readScenario({ file: "scenarios/parcel.yaml", text }, null);
  expect(diagnostics).toEqual([]);
  return value === null ? "" : rulesDigest(value.scenario);
}

const SECOND = `  second:
    title: 第二幕
    lines: [{ calm: 好。 }]
    responses: { thank: { say: 谢谢。, coach: 收尾。, next: settled } }
`;
const TWO = SMALL.replace("outcomes:\n", `${SECOND}outcomes:\n`);

test("a text's digest is the start of its SHA-256", () => {
  expect(textDigest("abc")).toBe("ba7816bf");
  expect(textDigest("包裹没到")).toBe("8f5684d2");
});

describe("a rules digest stays when", () => {
  test.each([
    ["a typo is mended", SMALL, SMALL.replace("我记着", "我记著")],
    ["portraits, emotions and behaviours change", SMALL, restyled()],
    ["scenes change places", TWO, SMALL.replace("scenes:\n", `scenes:\n${SECOND}`)],
    ["the version is raised", SMALL, SMALL.replace("version: 1", "version: 2")],
    ["a fact is shown", SMALL, SMALL.replace("hidden: true", "hidden: false")],
    ["the clock runs longer", timed(40), timed(60)],
  ])("%s", (_, before, after) => {
    expect(digestOf(after)).toBe(digestOf(before));
  });
});

describe("a rules digest changes when", () => {
  test.each([
    ["a mark changes", "respect: 2", "respect: 1"],
    ["a mark moves to another principle", "respect: 2", "timely: 2"],
    ["a response is renamed", "      listen:", "      hear-out:"],
    ["a condition changes", "knows:", "lacks:"],
    ["an effect changes", "set: [gift-known]", "clear: [gift-known]"],
    ["the mood changes", "mood: 2", "mood: 3"],
    ["a response may be repeated", "        once: true\n", ""],
    [
      "a critical error is added",
      "        coach: 先听完。",
      "        critical: privacy-breach\n        coach: 先听完。",
    ],
    ["a way leads elsewhere", "to: later", "to: settled"],
    ["an outcome is of another kind", "kind: mixed", "kind: bad"],
    [
      "a gate is set",
      "text: 当晚送到。 }",
      "text: 当晚送到。, gate: { score-at-least: 70, otherwise: later } }",
    ],
  ])("%s", (_, from, to) => {
    expect(SMALL).toContain(from);
    expect(digestOf(SMALL.replace(from, to))).not.toBe(digestOf(SMALL));
  });

  test("the order of the ways changes", () => {
    const ways = (first: string, second: string) =>
      SMALL.replace(
        "          - when: { knows: [gift-known] }\n            to: settled\n",
        `          - { when: { knows: [gift-known] }, to: ${first} }\n          - { when: { mood-at-least: 2 }, to: ${second} }\n`,
      );
    expect(digestOf(ways("settled", "later"))).not.toBe(digestOf(ways("later", "settled")));
  });
});

function timed(seconds: number): string {
  return SMALL.replace(
    "    responses:\n",
    `    time: ${seconds}\n    silence: { coach: 沉默。, next: later }\n    responses:\n`,
  );
}

function restyled(): string {
  return SMALL.replace("woman-30-bob", "man-60-grey")
    .replace("wary: 行", "calm: 行")
    .replace("        coach: 先听完。", "        behaviours: [let-them-finish]\n        coach: 先听完。");
}
