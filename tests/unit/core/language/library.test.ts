import { describe, expect, test } from "vitest";
import {
  assembleLibrary,
  readTranslation,
  textDigest,
  translate,
} from "../../../../src/core/language/index.ts";
import { DOCUMENTED, SMALL } from "../../../support/language-examples.ts";

const rubric = {
  file: "scenarios/rubric.yaml",
  text: DOCUMENTED.rubric.replace("pitfall-buck-passing", "pitfall-argue"),
};
const parcel = { file: "scenarios/parcel.yaml", text: SMALL };
const side = (language: string, texts: string, file = `scenarios/parcel.${language}.yaml`) => ({
  file,
  text: `scenario: parcel\nlanguage: ${language}\ntexts:\n${texts}`,
});
const entry = (key: string, source: string, text: string) =>
  `  ${key}: { of: ${textDigest(source)}, text: "${text}" }\n`;
const codes = (files: Parameters<typeof assembleLibrary>[0]) =>
  assembleLibrary(files).diagnostics.map(({ file, code }) => `${file} ${code}`);

describe("assembleLibrary", () => {
  const english = side(
    "en",
    entry("title", "包裹没到", "The lost parcel") + "  summary: { of: '00000000', text: Old }\n",
  );
  const library = assembleLibrary([rubric, parcel, english], (text) => `[${text}]`);

  test("shows translations, old ones too, and the source where there is none", () => {
    const [scenario] = library.scenarios;
    expect(scenario?.texts.en).toMatchObject({
      title: "The lost parcel",
      summary: "Old",
      "opening.title": "接起电话",
    });
    expect(scenario?.states.en).toMatchObject({
      title: "current",
      summary: "stale",
      "opening.title": "missing",
    });
    expect(scenario?.states["zh-CN"].title).toBe("current");
  });

  test("proposes zh-TW from zh-CN and counts it as unreviewed", () => {
    expect(library.scenarios[0]?.texts["zh-TW"].title).toBe("[包裹没到]");
    expect(library.scenarios[0]?.states["zh-TW"].title).toBe("unreviewed");
    expect(library.rubric?.texts["zh-TW"]["principle.respect.name"]).toBe("[尊重与理解]");
  });

  test("reports all missing texts of a side file in one warning", () => {
    expect(library.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["translation-missing", "warning"],
      ["translation-stale", "warning"],
    ]);
  });

  test("checks scenarios against the rubric, and not where the rubric is broken", () => {
    const wrong = { ...parcel, text: SMALL.replace("respect: 2", "charm: 2") };
    expect(codes([rubric, wrong])).toEqual(["scenarios/parcel.yaml unknown-rubric-id"]);
    expect(codes([{ ...rubric, text: "id: x\n- y\n" }, wrong])).toEqual([
      "scenarios/rubric.yaml yaml-syntax",
    ]);
  });

  test("one broken file hides no problem of another", () => {
    const broken = { file: "scenarios/broken.yaml", text: "id: [\n" };
    const wrong = { ...parcel, text: SMALL.replace("to: later", "to: latr") };
    expect(codes([broken, wrong, side("en", "  title: 7\n")])).toEqual([
      "scenarios/broken.yaml yaml-syntax",
      "scenarios/parcel.yaml unknown-target",
      "scenarios/parcel.en.yaml wrong-type",
    ]);
  });

  test("of two files with one id the first counts", () => {
    const copy = { file: "archive/parcel.yaml", text: SMALL };
    const { scenarios, diagnostics } = assembleLibrary([parcel, copy]);
    expect(scenarios).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { code: "duplicate-id", file: "archive/parcel.yaml", related: [{ file: "scenarios/parcel.yaml" }] },
    ]);
  });

  test("leaves files alone that are read elsewhere", () => {
    expect(codes(["lint.yaml", "notes.txt", ".yaml"].map((file) => ({ file, text: "[" })))).toEqual([]);
  });

  test("takes side files of the rubric too", () => {
    const text = `rubric: after-sales-etiquette\nlanguage: en\ntexts:\n${entry("principle.respect.name", "尊重与理解", "Respect")}`;
    const found = assembleLibrary([rubric, { file: "scenarios/rubric.en.yaml", text }]);
    expect(found.rubric?.texts.en["principle.respect.name"]).toBe("Respect");
    expect(found.diagnostics.map(({ code }) => code)).toEqual(["translation-missing"]);
  });
});

describe("side files", () => {
  const title = entry("title", "包裹没到", "x");

  test.each([
    ["of a scenario that is not there", [side("en", title)], ["translation-without-source"]],
    [
      "of a scenario that has errors of its own",
      [{ ...parcel, text: "" }, side("en", title)],
      ["empty-file"],
    ],
    [
      "of another scenario than the name says",
      [parcel, side("en", title, "scenarios/lost.en.yaml")],
      ["file-name"],
    ],
    [
      "of another language than the name says",
      [parcel, side("en", title, "scenarios/parcel.zh-TW.yaml")],
      ["translation-language"],
    ],
    ["in the language of the source", [parcel, side("zh-CN", title)], ["translation-language"]],
    ["in a language that there is not", [parcel, side("fr", title)], ["wrong-value"]],
    [
      "of nothing",
      [parcel, { file: "scenarios/parcel.en.yaml", text: "language: en\ntexts: {}\n" }],
      ["missing-key"],
    ],
  ])("%s", (_, files, expected) => {
    expect(assembleLibrary(files).diagnostics.map(({ code }) => code)).toEqual(expected);
  });

  test.each([
    ["is empty", '{ of: "00000000", text: "" }', "empty-text"],
    ["has no digest", "{ text: Go on }", "missing-key"],
    ["is no entry", "Go on", "wrong-type"],
    ["stands twice", '{ of: "00000000", text: x }\n  title: { of: "00000000", text: y }', "duplicate-key"],
  ])("an entry that %s costs that text, not the language", (_, written, code) => {
    const summary = entry("summary", "系统显示签收，客户没拿到。", "Signed for.");
    const files = [parcel, side("en", `  title: ${written}\n${summary}`)];
    const { scenarios, diagnostics } = assembleLibrary(files);
    expect(scenarios[0]?.texts.en).toMatchObject({ summary: "Signed for." });
    expect(scenarios[0]?.broken).toEqual([]);
    const reported = diagnostics.filter(({ severity }) => severity === "error");
    expect(reported.map((each) => each.code)).toEqual([code]);
    // It was reported once, and is not counted among the missing ones as well.
    const missing = diagnostics.find((each) => each.code === "translation-missing");
    expect(missing?.data["keys"]).not.toMatch(/(^| )title/);
  });

  test("an error outside the entries costs the language, and only this one", () => {
    const file = side("en", title);
    const files = [parcel, { ...file, text: `${file.text}extra: 1\n` }];
    const { scenarios } = assembleLibrary(files);
    expect(scenarios[0]?.broken).toEqual(["en"]);
    expect(scenarios[0]?.texts.en.title).toBe("包裹没到");
  });

  test("a digest of digits only is no number", () => {
    const read = readTranslation(side("en", "  title: { of: 00001234, text: 7 }\n"));
    expect(read.value?.entries.title).toEqual({ of: "00001234", text: "7" });
  });

  test("a misspelt key is told with the one that was meant", () => {
    const { value } = readTranslation(side("en", entry("opening.lissten.say", "x", "y")));
    const { diagnostics } = translate(
      { language: "zh-CN", texts: { "opening.listen.say": "您先说" } },
      value,
      "en",
    );
    expect(diagnostics.find(({ code }) => code === "translation-unknown-key")?.data.suggestion).toBe(
      "opening.listen.say",
    );
  });
});
