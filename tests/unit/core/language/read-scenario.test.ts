import { describe, expect, test } from "vitest";
import { readScenario } from "../../../../src/core/language/index.ts";
import { DOCUMENTED, SMALL } from "../../../support/language-examples.ts";

const codesOf = (text: string, file = "scenarios/parcel.yaml") =>
  readScenario({ file, text }, null).diagnostics.map(({ code, data }) => [code, data.key ?? data.id ?? ""]);

describe("readScenario", () => {
  const { value, diagnostics } = readScenario(
    { file: "scenarios/lost-parcel.yaml", text: DOCUMENTED.scenario },
    null,
  );

  test("reads the documented example without a problem", () => {
    expect(diagnostics).toEqual([]);
  });

  test("keeps the author's order and leaves the words out", () => {
    const [opening] = value?.scenario.scenes ?? [];
    expect(opening?.responses.map(({ id }) => id)).toEqual(["ask-use", "trace-now", "blame"]);
    expect(JSON.stringify({ ...value?.scenario, figures: {} })).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test("fills in what may be left out", () => {
    const scene = value?.scenario.scenes[0];
    expect(scene?.responses[2]).toMatchObject({
      once: false,
      when: null,
      critical: null,
      mood: -1,
      cites: [],
    });
    expect(scene?.silence).toMatchObject({ id: "silence", kind: "silence", reply: "angry" });
    expect(value?.scenario.outcomes.map(({ emotion }) => emotion)).toEqual(["relieved", "wary"]);
    expect(value?.scenario.outcomes[0]?.gate).toEqual({
      scoreAtLeast: 70,
      noCritical: true,
      otherwise: "pending",
    });
  });

  test("places the customer where the channel suggests, unless the file says otherwise", () => {
    const placed = (text: string) => readScenario({ file: "x", text }, null).value?.scenario.place;
    const phone = DOCUMENTED.scenario.replace(/^place: .*\n/m, "");
    expect(placed(phone)).toBe("home");
    expect(placed(phone.replace("channel: phone", "channel: counter"))).toBe("shop");
    expect(placed(phone.replace("channel: phone", "channel: phone\nplace: ward-at-night"))).toBe(
      "ward-at-night",
    );
  });

  test("puts every text under its key, and the author's notes apart", () => {
    expect(value?.texts).toMatchObject({
      "exhibit.order.item.value": "积木",
      "opening.line": "显示签收了，东西呢？",
      "opening.trace-now.say": "我现在查派送轨迹，两分钟，您别挂。",
      "opening.silence.coach": "电话里的沉默会被听成没人管。",
      "outcome.pending.title": "还在等",
    });
    expect(value?.notes).toEqual({
      persona: "平时好说话，这次怕孩子失望。",
      "opening.ask-use.because": "时限决定走哪条路。",
      "opening.blame.tempts": "系统上确实这么写。",
    });
  });

  test("finds places again by path", () => {
    const place = value?.source.keyRangeOf(["scenes", "opening", "responses", "blame"]);
    const { start, end } = place ?? { start: { offset: 0 }, end: { offset: 0 } };
    expect(DOCUMENTED.scenario.slice(start.offset, end.offset)).toBe("blame");
    const nearest = value?.source.rangeOf(["scenes", "opening", "time", "nothing", 3]);
    expect(DOCUMENTED.scenario.slice(nearest?.start.offset, nearest?.end.offset)).toBe("40");
  });
});

describe("problems", () => {
  test("of the shape and of the sense are reported together", () => {
    const text = SMALL.replace("channel: phone", "channel: telephone")
      .replace("to: later", "to: latr")
      .replace("set: [gift-known]", "set: [gift]")
      .replace("summary: 系统显示签收，客户没拿到。\n", "")
      .replace("respect: 2", "respect: 9");
    expect(codesOf(text)).toEqual([
      ["missing-key", "summary"],
      ["wrong-value", "channel"],
      ["unknown-fact", "gift"],
      ["out-of-range", "respect"],
      ["unknown-target", "latr"],
    ]);
  });

  test.each([
    [
      "a misspelt required key is not missing too",
      "coach: 先听完。",
      "coahc: 先听完。",
      [["unknown-key", "coahc"]],
    ],
    [
      "a misspelt say is no response without words",
      "say: 您先说，我记着。",
      "sya: 您",
      [["unknown-key", "sya"]],
    ],
    ["a misspelt emotion is no line without a voice", "- angry:", "- angyr:", [["unknown-key", "angyr"]]],
    ["a badly written id is still a target", "  later: {", "  Later: {", [["bad-id", "Later"]]],
    ["an unquoted number is no text", "title: 接起电话", "title: 0217", [["wrong-type", "title"]]],
    ["a key without anything is an empty text", "title: 接起电话", "title:", [["empty-text", "title"]]],
    [
      "a list where a mapping belongs",
      "marks: { respect: 2 }",
      "marks: [respect]",
      [["wrong-type", "marks"]],
    ],
    ["ways of which one has a wrong shape", "- to: later", "- later", [["wrong-type", "next"]]],
    ["a mapping as next", "next: opening", "next: { to: opening }", [["wrong-type", "next"]]],
  ])("%s", (_, from, to, expected) => {
    expect(codesOf(SMALL.replace(from, to))).toEqual(expected);
  });

  test("names that objects inherit are ordinary names", () => {
    expect(
      codesOf(SMALL.replace("gift-known: {", "constructor: {").replaceAll("gift-known", "constructor")),
    ).toEqual([]);
    expect(codesOf(SMALL.replace("to: later", "to: constructor"))).toEqual([
      ["unknown-target", "constructor"],
    ]);
    expect(codesOf(SMALL.replace("facts:\n", "facts:\n  __proto__: { means: 无 }\n"))).toEqual([
      ["bad-id", "__proto__"],
    ]);
  });

  test("a file name without the usual form is not held to the id", () => {
    expect(codesOf(SMALL, "untitled")).toEqual([]);
    expect(codesOf(SMALL, "C:\\情景\\parcel.yaml")).toEqual([]);
    expect(codesOf(SMALL, "scenarios/other.yaml")).toEqual([["file-name", "parcel"]]);
  });
});
