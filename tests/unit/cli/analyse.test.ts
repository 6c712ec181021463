import { Readable } from "node:stream";
import { beforeAll, describe, expect, test } from "vitest";
import { analysisDocument } from "../../../src/cli/analysis-document.ts";
import { tellAnalysis } from "../../../src/cli/analysis-report.ts";
import { openScenario, type OpenScenario } from "../../../src/cli/open-scenario.ts";
import { Misuse } from "../../../src/cli/terminal.ts";
import { createTranslator } from "../../../src/cli/translator.ts";
import { analyse, type Analysis } from "../../../src/core/analysis/index.ts";
import { textKeys, type Language } from "../../../src/core/model/index.ts";
import { modelPath, type ModelPath } from "../../../src/core/scoring/index.ts";

const SAMPLED = { seed: 7, plays: 3944, error: 0.0123 };
const LANGUAGES = ["zh-CN", "zh-TW", "en"] as const;

let opened: OpenScenario;
let model: ModelPath;
let analysis: Analysis;

beforeAll(async () => {
  const found = await openScenario("angry-customer");
  if (found instanceof Misuse) throw new Error("no scenario");
  opened = found;
  model = modelPath(opened.program, opened.situations);
  analysis = analyse({ ...opened, model });
});

async function told(of: Analysis, language: Language): Promise<string> {
  const t = await createTranslator(language, ["analyse"]);
  const terminal = { language, t, out: () => {}, err: () => {}, input: Readable.from([]) };
  return tellAnalysis(opened, model, of, terminal).join("\n");
}

describe("the report of an analysis", () => {
  test.each([
    ["zh-CN", "“分”是", "成绩”是百分制", "平均成绩"],
    ["zh-TW", "「分」是", "成績」是百分制", "平均成績"],
    ["en", "Marks are", "A score is out of 100", "Mean score"],
  ] as const)("tells marks and scores out of 100 apart, in %s", async (language, ...words) => {
    const report = await told(analysis, language);
    for (const word of words) expect(report).toContain(word);
  });

  test.each(LANGUAGES)(
    "names scenes and words of every step, ids only beside them, in %s",
    async (language) => {
      const report = await told(analysis, language);
      for (const { scene, response } of model.situations.map(({ situation, response }) => ({
        scene: opened.situations.at(situation)?.scene.id ?? "",
        response,
      }))) {
        const title = opened.texts[language][textKeys.sceneTitle(scene)] ?? "";
        const words = opened.texts[language][textKeys.words(scene, response)] ?? "";
        const line = report.split("\n").find((each) => each.includes(response.key) && each.includes(title));
        expect(line, response.key).toContain(words.slice(0, 10));
      }
      expect(report).not.toMatch(/^ +\d+\. +\S+\.\S+$/m);
    },
  );

  test.each(LANGUAGES)(
    "shows the way with one slip, where it slips and what was better, in %s",
    async (language) => {
      const { slip } = analysis;
      if (slip === null) throw new Error("no slip");
      const report = (await told(analysis, language)).split("\n");
      const from = report.findIndex((line) => !/^ +\d+\. /.test(line) && line.includes(slip.instead));
      expect(report[from]).toContain(String(slip.at + 1));
      const way = report.filter((line, index) => index > from && /^ +\d+\. /.test(line));
      slip.responses.forEach((key, index) => expect(way[index]).toContain(key));
      const earned = way
        .slice(0, slip.responses.length)
        .map((line) => Number(/\. +([+-]?\d+) /.exec(line)?.[1]));
      expect(earned.reduce((sum, marks) => sum + marks, 0)).toBe(slip.marks);
    },
  );

  test.each([
    ["zh-CN", "步之内走得到"],
    ["zh-TW", "步之內走得到"],
    ["en", "too many ways to find the shortest"],
  ] as const)("does not call a way the shortest that may not be, in %s", async (language, words) => {
    expect(await told(analysis, language)).not.toContain(words);
    const endings = analysis.endings.map((end) => (end.id === "trust" ? { ...end, shortest: false } : end));
    const lines = (await told({ ...analysis, endings }, language)).split("\n");
    expect(lines.filter((line) => line.includes(words))).toHaveLength(1);
    expect(lines.find((line) => line.includes(words))).toContain("trust");
  });

  test.each(LANGUAGES)("marks what is sampled, and says how, in %s", async (language) => {
    expect(await told(analysis, language)).not.toContain("≈");
    const byWords = { [language]: { longest: { pass: 0.2, mean: 3, hits: 0, sampled: SAMPLED } } };
    const report = await told({ ...analysis, byWords }, language);
    expect(report).toContain("≈ 20%");
    expect(report).toMatch(/3944.*7.*±1\.2/);
  });
});

describe("the same as JSON", () => {
  test("says whether a witness is the shortest, where a slip is, and whether anything is sampled", () => {
    const document = analysisDocument(opened, model, analysis);
    expect(document.outcomes.map(({ shortest }) => shortest)).toEqual(analysis.endings.map(() => true));
    expect(document.slip).toMatchObject({ at: analysis.slip?.at, instead: analysis.slip?.instead });
    expect(document.truncated).toBe(false);
    const endings = analysis.endings.map((end) => ({ ...end, shortest: false }));
    const byWords = { en: { longest: { pass: 0.2, mean: 3, hits: 0, sampled: SAMPLED } } };
    const other = analysisDocument(opened, model, { ...analysis, endings, byWords });
    expect(other.outcomes.every(({ shortest }) => shortest === false)).toBe(true);
    expect(other.truncated).toBe(true);
  });

  test("an outcome that nobody reaches has no way to be the shortest", () => {
    const endings = [{ id: "trust", reachable: false, witness: null, shortest: true }];
    const [outcome] = analysisDocument(opened, model, { ...analysis, endings }).outcomes;
    expect(outcome).toMatchObject({ witness: null, shortest: null });
  });
});
