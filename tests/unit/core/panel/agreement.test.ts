import { describe, expect, it } from "vitest";
import { textKeys, type Scenario } from "../../../../src/core/model/index.ts";
import {
  findsFault,
  panelReport,
  readAnswers,
  type PanelMaterial,
  type PanelReport,
  type SheetRequest,
} from "../../../../src/core/panel/index.ts";
import { aResponse, aScenario, aScene } from "../../../support/scenario-builder.ts";
import { exported, libraryMaterial, materialOf, returned } from "../../../support/panel.ts";

const OPTIONS: SheetRequest = { kind: "options", language: "zh-CN", scope: "path", seed: 11 };

describe("a reader of the angry customer", async () => {
  const material = await libraryMaterial("angry-customer");

  it.each(["options", "situation"] as const)("who always knows best has all of %s, and 100", (kind) => {
    const best = new Set<string>(material.model.responses.map((key) => wordsOf(material, key)));
    const [reading] = filledBy(material, { ...OPTIONS, kind }, (texts) =>
      texts.findIndex((text) => best.has(text)),
    );
    expect(reading).toMatchObject({ hits: material.model.responses.length, score: 100, counts: true });
  });

  it("who always takes A has what A is worth, counted from the file and not from the sheet", () => {
    const { scenario } = material;
    const marksOf = new Map(
      scenario.scenes.flatMap((scene) =>
        scene.responses.map((response) => [
          material.texts["zh-CN"][textKeys.words(scene.id, response)] ?? "",
          Object.values(response.marks).reduce((sum, mark) => sum + mark, 0),
        ]),
      ),
    );
    const rows = exported(material, OPTIONS).slice(1);
    const earned = rows.reduce((sum, row) => sum + (marksOf.get(row[5] ?? "") ?? 0), 0);
    const [reading] = filledBy(material, OPTIONS, () => 0);
    expect(reading?.earned).toBe(earned);
    expect(reading?.score).toBe(Math.floor((Math.max(0, earned) * 100) / material.model.marks));
  });
});

/* From here on every figure was worked out on paper. */
const CALL = aScenario({
  scenes: [
    aScene("greeting", [
      aResponse("greet", "checking", { marks: { respect: 2 } }),
      aResponse("rush", "regret", { marks: { respect: -1 } }),
    ]),
    aScene("regret", [
      aResponse("own-up", "checking", { marks: { respect: 1 } }),
      aResponse("explain", "checking", { marks: { respect: -2 } }),
    ]),
    aScene("checking", [
      aResponse("check", "closing", { marks: { respect: 1, honest: 1 } }),
      aResponse("guess", "closing", { marks: { respect: 1, honest: -2 } }),
    ]),
    aScene("closing", [
      aResponse("agree", "end", { marks: { followup: 1 } }),
      aResponse("thank", "end", { marks: {} }),
    ]),
  ],
});

describe("the score of a reading", () => {
  const material = materialOf(CALL);

  it("greet +2, guess −1, agree +1: 2 of 5 is 40, two hits of three", () => {
    const [reading] = choosing(material, OPTIONS, ["greet", "guess", "agree"]);
    expect(reading).toMatchObject({
      hits: 2,
      decisions: 3,
      earned: 2,
      available: 5,
      score: 40,
      counts: true,
    });
  });

  it("is never under 0", () => {
    const [reading] = choosing(material, OPTIONS, ["rush", "guess", "thank"]);
    expect(reading).toMatchObject({ hits: 0, earned: -2, score: 0 });
  });

  it("of all scenes counts hits everywhere, and marks on the model path only", () => {
    const [reading] = choosing(material, { ...OPTIONS, scope: "all" }, ["rush", "own-up", "check", "agree"]);
    expect(reading).toMatchObject({ hits: 3, decisions: 4, earned: 2, score: 40 });
  });

  it("with a decision left empty does not count", () => {
    const [reading] = choosing(material, OPTIONS, ["greet", "check"]);
    expect(reading).toMatchObject({ answered: 2, hits: 2, counts: false });
  });
});

describe("bounds", () => {
  const material = materialOf(CALL);
  const blind = (...readers: readonly (readonly string[])[]) => together(material, OPTIONS, readers);
  const knowing = (...readers: readonly (readonly string[])[]) =>
    together(material, { ...OPTIONS, kind: "situation" }, readers);
  const best = ["greet", "check", "agree"];
  const poor = ["rush", "guess", "agree"];

  it("are held when every blind reader stays under", () => {
    const report = blind(poor, poor, poor);
    expect(report.choices[0]?.bound).toEqual({ held: true, readers: 3, missed: 0 });
    expect(findsFault(report)).toBe(false);
  });

  it("are missed by one blind reader who finds more than half", () => {
    const report = blind(poor, poor, ["greet", "guess", "agree"]);
    expect(report.choices[0]?.bound).toEqual({ held: false, readers: 3, missed: 1 });
    expect(findsFault(report)).toBe(true);
  });

  it("wait for three readers", () => {
    expect(blind(poor, poor).choices[0]?.bound.held).toBeNull();
    expect(knowing(best, best).choices[0]?.bound.held).toBeNull();
  });

  it("ask 85 % of those who know the situation: two of three is not enough", () => {
    expect(knowing(best, best, best).choices[0]?.bound.held).toBe(true);
    expect(knowing(best, best, poor).choices[0]?.bound.held).toBe(false);
  });

  it("say where readers disagree with the key", () => {
    const { choices } = blind(poor, best, poor);
    expect(choices[0]?.decisions.map(({ scene, hits, readers }) => [scene, hits, readers])).toEqual([
      ["greeting", 1, 3],
      ["checking", 1, 3],
      ["closing", 3, 3],
    ]);
    expect(choices[0]?.decisions[0]?.chosen).toEqual([
      { response: "greeting.rush", readers: 2 },
      { response: "greeting.greet", readers: 1 },
    ]);
  });
});

/** What one reader's choices come to; `pick` is given the words of a decision's options. */
function filledBy(
  material: PanelMaterial,
  request: SheetRequest,
  pick: (texts: readonly string[]) => number,
) {
  const [head, ...rows] = exported(material, request);
  const filled = rows.map((row) => {
    const at = pick(row.slice(5));
    return row.with(4, at === -1 ? "" : (head?.[5 + at] ?? ""));
  });
  const { answers, problems } = readAnswers(material, [returned([head ?? [], ...filled])]);
  expect(problems).toEqual([]);
  return panelReport(material, answers).choices.flatMap(({ readings }) => readings);
}

function choosing(material: PanelMaterial, request: SheetRequest, ids: readonly string[]) {
  return filledBy(material, request, (texts) =>
    texts.findIndex((text) => ids.some((id) => text.endsWith(` says ${id}`))),
  );
}

function together(
  material: PanelMaterial,
  request: SheetRequest,
  readers: readonly (readonly string[])[],
): PanelReport {
  const [head = [], ...rows] = exported(material, request);
  const filled = readers.flatMap((ids, reader) =>
    rows.map((row) => {
      const at = row.slice(5).findIndex((text) => ids.some((id) => text.endsWith(` says ${id}`)));
      return row.with(1, `${reader + 1}`).with(4, head[5 + at] ?? "");
    }),
  );
  const { answers, problems } = readAnswers(material, [returned([head, ...filled])]);
  expect(problems).toEqual([]);
  return panelReport(material, answers);
}

function wordsOf(
  { scenario, texts }: { scenario: Scenario; texts: PanelMaterial["texts"] },
  key: string,
): string {
  const [sceneId, id] = key.split(".");
  const scene = scenario.scenes.find((each) => each.id === sceneId);
  const response = scene?.responses.find((each) => each.id === id);
  return scene && response ? (texts["zh-CN"][textKeys.words(scene.id, response)] ?? "") : "";
}
