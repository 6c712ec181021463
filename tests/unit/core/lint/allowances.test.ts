import { describe, expect, test } from "vitest";
import { assembleLibrary, textDigest, type SourceFile } from "../../../../src/core/language/index.ts";
import { lintScenario } from "../../../../src/core/lint/index.ts";
import { DOCUMENTED, SMALL } from "../../../support/language-examples.ts";

const RUBRIC = {
  file: "scenarios/rubric.yaml",
  text: DOCUMENTED.rubric.replace("pitfall-buck-passing", "pitfall-argue"),
};

function parcel(allow: string): SourceFile {
  return {
    file: "scenarios/parcel.yaml",
    text: SMALL.replace("start: opening", `allow: { ${allow}: 客户就这么说。 }\nstart: opening`),
  };
}

/** English in which every text is translated, but for those that are given as they stand. */
function english(odd: Readonly<Record<string, string>> = {}): SourceFile {
  const texts = assembleLibrary([RUBRIC, parcel("draft-key")]).scenarios[0]?.document.texts ?? {};
  const lines = Object.entries(texts).map(([key, text]) => {
    const entry = odd[key] ?? `{ of: "${textDigest(text)}", text: Go on. }`;
    return `  ${key}: ${entry}\n`;
  });
  return {
    file: "scenarios/parcel.en.yaml",
    text: `scenario: parcel\nlanguage: en\ntexts:\n${lines.join("")}`,
  };
}

function unused(files: readonly SourceFile[]): readonly unknown[] {
  const { scenarios, rubric } = assembleLibrary(files);
  return scenarios
    .flatMap((entry) => lintScenario(entry, rubric))
    .flatMap(({ code, data }) => (code === "unused-allowance" ? [data["code"]] : []));
}

describe("an allowance is only called unused when its rule has looked", () => {
  const translated = parcel("wrong-script");

  test("at a whole translation", () => {
    expect(unused([RUBRIC, translated, english()])).toEqual(["wrong-script"]);
  });

  test.each([
    ["missing", []],
    ["broken", [{ file: "scenarios/parcel.en.yaml", text: "scenario: [\n" }]],
    ["lacking a text", [english({ "opening.listen.coach": '{ of: "00000000", text: "" }' })]],
  ])("not at one that is %s", (_, sides) => {
    expect(unused([RUBRIC, translated, ...sides])).toEqual([]);
  });

  test("not where a rule would need the rubric and there is none", () => {
    const allowed = parcel("cartoon-distractors");
    expect(unused([RUBRIC, allowed, english()])).toEqual(["cartoon-distractors"]);
    expect(unused([allowed, english()])).toEqual([]);
  });

  test("a rule that reads no words needs no translation", () => {
    expect(unused([RUBRIC, parcel("too-big")])).toEqual(["too-big"]);
  });
});

test("a side file that cannot be read is not called missing", () => {
  const broken = { file: "scenarios/parcel.en.yaml", text: "scenario: [\n" };
  const codes = (files: readonly SourceFile[]) => {
    const { scenarios, rubric } = assembleLibrary(files);
    return scenarios.flatMap((entry) => lintScenario(entry, rubric)).map(({ code }) => code);
  };
  expect(codes([RUBRIC, parcel("too-big")])).toContain("missing-language");
  expect(codes([RUBRIC, parcel("too-big"), broken])).not.toContain("missing-language");
});
