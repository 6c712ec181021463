import { describe, expect, test } from "vitest";
import { assembleLibrary, textDigest, type SourceFile } from "../../../../src/core/language/index.ts";
import { lintLibrary, lintScenario, type LibraryLintOptions } from "../../../../src/core/lint/index.ts";
import { DOCUMENTED, SMALL } from "../../../support/language-examples.ts";

const RUBRIC = {
  file: "scenarios/rubric.yaml",
  text: DOCUMENTED.rubric.replace("pitfall-buck-passing", "pitfall-argue"),
};

/** A scenario whose only response says this, and in which everything else is its own. */
function scenario(id: string, say: string, allow = ""): SourceFile {
  const text = SMALL.replaceAll("parcel", id)
    .replace("您先说，我记着。", say)
    .replace("start: opening", `${allow}start: opening`);
  return { file: `scenarios/${id}.yaml`, text };
}

function english(id: string, source: string, say: string): SourceFile {
  return {
    file: `scenarios/${id}.en.yaml`,
    text: `scenario: ${id}\nlanguage: en\ntexts:\n  opening.listen.say: { of: "${textDigest(source)}", text: ${JSON.stringify(say)} }\n`,
  };
}

function repeated(files: readonly SourceFile[], options?: LibraryLintOptions) {
  const { scenarios, rubric } = assembleLibrary([RUBRIC, ...files]);
  return lintLibrary(scenarios, rubric, options).filter(({ code }) => code !== "library-coverage");
}

const LONG = "您先把单号念给我，我这就去查是谁签收的";

describe("sentence-in-two-scenarios", () => {
  test("tells a run of a dozen characters, whatever stands around it, at the later scenario", () => {
    const found = repeated([scenario("one", `${LONG}。`), scenario("two", `别急。${LONG}，好吗？`)]);
    expect(found).toMatchObject([
      {
        code: "sentence-in-two-scenarios",
        severity: "warning",
        file: "scenarios/two.yaml",
        data: { words: LONG },
        related: [{ file: "scenarios/one.yaml" }],
      },
    ]);
  });

  test.each([
    ["eleven characters", "我这就去查是谁签收的", "我这就去查是谁签收的吗"],
    ["what runs over the end of a sentence", "我去查一下。是谁签收的呢", "我去查一下。是谁签收的呢"],
    ["what stands in one scenario twice", LONG, "换一句别的话说给客户听"],
  ])("does not tell %s", (_, one, two) => {
    expect(repeated([scenario("one", one), scenario("two", two)])).toEqual([]);
  });

  test("tells a translation only where its source does not repeat", () => {
    const words = "Read me the number and I will find out who signed for it.";
    const sides = (source: string) => [english("one", LONG, words), english("two", source, words)];
    const twice = [scenario("one", LONG), scenario("two", LONG), ...sides(LONG)];
    expect(repeated(twice)).toMatchObject([{ file: "scenarios/two.yaml" }]);
    const other = "单号后四位是多少？";
    const once = [scenario("one", LONG), scenario("two", other), ...sides(other)];
    expect(repeated(once)).toMatchObject([{ file: "scenarios/two.en.yaml" }]);
  });

  test("can be set aside in the scenario in which it is told, and nowhere else", () => {
    const allow = "allow: { sentence-in-two-scenarios: 公司的统一说法。 }\n";
    expect(repeated([scenario("one", LONG), scenario("two", LONG, allow)])).toEqual([]);
    expect(repeated([scenario("one", LONG, allow), scenario("two", LONG)])).toMatchObject([
      { code: "sentence-in-two-scenarios" },
      { code: "unused-allowance", file: "scenarios/one.yaml" },
    ]);
  });

  test("a scenario that is checked alone does not know whether an allowance is needed", () => {
    const allow = "allow: { sentence-in-two-scenarios: 公司的统一说法。 }\n";
    const { scenarios, rubric } = assembleLibrary([RUBRIC, scenario("one", LONG, allow)]);
    const codes = scenarios.flatMap((entry) => lintScenario(entry, rubric)).map(({ code }) => code);
    expect(codes).not.toContain("unused-allowance");
    expect(codes).not.toContain("unknown-rule");
  });

  test("goes by a company's own length", () => {
    const limits = { "sentence-in-two-scenarios": { characters: 30 } };
    expect(repeated([scenario("one", LONG), scenario("two", LONG)], { limits })).toEqual([]);
  });
});

test("library-coverage: told at the rubric, and not without one", () => {
  const files = [scenario("one", LONG), scenario("two", "单号多少？")];
  const { scenarios, rubric } = assembleLibrary([RUBRIC, ...files]);
  const found = lintLibrary(scenarios, rubric).filter(({ code }) => code === "library-coverage");
  expect(found).toMatchObject([
    { severity: "info", file: RUBRIC.file, data: { context: "behaviours", library: 2 } },
    { severity: "info", file: RUBRIC.file, data: { context: "lapses", library: 2 } },
  ]);
  expect(lintLibrary(scenarios, null)).toEqual([]);
});
