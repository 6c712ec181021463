import { describe, expect, it } from "vitest";
import { textKeys } from "../../../../src/core/model/index.ts";
import {
  drawSheet,
  formatSheetId,
  parseSheetId,
  SHEET_KINDS,
  type SheetKind,
  type SheetRequest,
} from "../../../../src/core/panel/index.ts";
import { sheetCsv } from "../../../../src/cli/panel/sheet-csv.ts";
import { sheetHtml } from "../../../../src/cli/panel/sheet-html.ts";
import { createTranslator } from "../../../../src/cli/translator.ts";
import { aResponse, aScenario, aScene } from "../../../support/scenario-builder.ts";
import { libraryMaterial, materialOf, plainTexts } from "../../../support/panel.ts";

const material = await libraryMaterial("angry-customer");
const t = await createTranslator("zh-CN", ["panel"]);

function request(kind: SheetKind, parts: Partial<SheetRequest> = {}): SheetRequest {
  return { kind, language: "zh-CN", scope: "path", seed: 7, ...parts };
}

describe.each(SHEET_KINDS)("a sheet of %s", (kind) => {
  const { sheet, layout } = drawSheet(material, request(kind, { scope: "all" }));
  const files = [sheetHtml(sheet, "", t), sheetCsv(sheet, t)];
  const { scenario } = material;
  const texts = material.texts["zh-CN"];
  const responses = scenario.scenes.flatMap((scene) =>
    scene.responses.map((response) => ({ scene, response })),
  );

  it("names no scene and no response", () => {
    const ids = [
      ...responses.map(({ scene, response }) => `${scene.id}.${response.id}`),
      ...responses.map(({ response }) => response.id).filter((id) => id.includes("-")),
      ...scenario.scenes.map(({ id }) => id).filter((id) => id.includes("-")),
    ];
    for (const file of files) expect(ids.filter((id) => file.includes(id))).toEqual([]);
  });

  it("carries no scene's title, no coach, no reply and no outcome", () => {
    const secrets = [
      ...scenario.scenes.map(({ id }) => textKeys.sceneTitle(id)),
      ...responses.flatMap(({ scene, response }) => [
        textKeys.coach(scene.id, response.id),
        textKeys.reply(scene.id, response.id),
      ]),
      ...scenario.outcomes.flatMap(({ id }) => [textKeys.outcomeText(id)]),
    ].map((key) => texts[key] ?? "");
    const shown = kind === "options" ? [] : storyOf();
    const leaked = secrets.filter(
      (text) =>
        text.length > 3 && !shown.some((told) => told.includes(text)) && files.some((f) => f.includes(text)),
    );
    expect(leaked).toEqual([]);
  });

  it("carries no note, behaviour, lapse or critical error", () => {
    const reasons = responses.flatMap(({ response }) => [
      ...response.behaviours,
      ...response.lapses,
      ...(response.critical === null ? [] : [response.critical]),
    ]);
    for (const file of files) expect(reasons.filter((id) => file.includes(id))).toEqual([]);
    for (const file of files) expect(file).not.toMatch(/draft|confirmed|<script|<!--/);
  });

  it("prints every option once and in its decision", () => {
    expect(sheet.decisions).toHaveLength(layout.length);
    for (const [index, decision] of sheet.decisions.entries()) {
      const keys = layout[index]?.options.map(({ response }) => response.key) ?? [];
      expect(decision.options).toHaveLength(new Set(keys).size);
    }
  });

  /** What a sheet does tell may by chance contain a short reply or title. */
  function storyOf(): readonly string[] {
    const { customer: _, ...rest } = sheet;
    const told = rest.decisions.flatMap(({ situation, options }) => [
      ...(situation?.now ?? []).flatMap((each) => ("text" in each ? [each.text] : [])),
      ...(situation?.known ?? []),
      ...options.map(({ text }) => text),
    ]);
    return [rest.title ?? "", ...told];
  }
});

describe("options alone", () => {
  const { sheet } = drawSheet(material, request("options"));
  const html = sheetHtml(sheet, "", t);

  it("say nothing of the situation, not even the scenario's name", () => {
    const texts = material.texts["zh-CN"];
    const { scenario } = material;
    const told = [
      textKeys.title,
      textKeys.role,
      textKeys.setting,
      ...scenario.scenes.flatMap((scene) => [
        textKeys.sceneContext(scene.id),
        ...scene.lines.map(({ id }) => textKeys.line(scene.id, id)),
      ]),
      ...scenario.facts.map(({ id }) => textKeys.fact(id)),
    ];
    expect(told.filter((key) => (texts[key] ?? "") !== "" && html.includes(texts[key] ?? ""))).toEqual([]);
    expect(html).not.toContain(scenario.id);
  });

  it("stand in an order that tells no story", () => {
    const order = drawSheet(material, request("options")).layout.map(({ way }) => way.length);
    expect(order).not.toEqual([...order].sort((one, other) => one - other));
  });
});

describe("the situation", () => {
  it("is told in story order, each thing once", () => {
    const { sheet, layout } = drawSheet(material, request("situation"));
    expect(layout.map(({ way }) => way.length)).toEqual(layout.map((_, index) => index));
    const told = sheet.decisions.flatMap(({ situation }) => situation?.now ?? []);
    const lines = told.flatMap((each) => (each.kind === "line" ? [each.text] : []));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it("never tells what the trainee said: the decision before would be given away", () => {
    const scenario = aScenario({
      scenes: [
        aScene("one", [aResponse("good", "two", { marks: { respect: 2 } }), aResponse("poor", "two")]),
        aScene("two", [aResponse("fine", "end", { marks: { respect: 1 } }), aResponse("bad", "end")], {
          lines: [{ id: "", voice: "angry", when: null }],
        }),
        aScene("three", [aResponse("never", "end")]),
      ],
    });
    const texts = {
      ...plainTexts(scenario),
      "one.good.reply": "what he answered",
      "two.line": "what he says next",
    };
    const { sheet } = drawSheet(materialOf(scenario, texts), request("situation"));
    const told = JSON.stringify(sheet.decisions.map(({ situation }) => situation));
    expect(told).toContain("what he says next");
    expect(told).not.toContain("what he answered");
    expect(told).not.toContain("one says good");
  });

  it("tells the reply only where nothing else is said to react to", () => {
    const scenario = aScenario({
      scenes: [
        aScene("one", [aResponse("good", "two", { marks: { respect: 2 } })]),
        aScene("two", [aResponse("fine", "end", { marks: { respect: 1 } })]),
      ],
    });
    const texts = { ...plainTexts(scenario), "one.good.reply": "what he answered" };
    const { sheet } = drawSheet(materialOf(scenario, texts), request("situation"));
    expect(sheet.decisions[1]?.situation?.now).toContainEqual({
      kind: "line",
      text: "what he answered",
      voice: "calm",
    });
  });
});

describe("what a scenario says may be hostile", () => {
  const scenario = aScenario({
    scenes: [aScene("one", [aResponse("good", "end", { marks: { respect: 1 } })])],
  });
  const hostile = `=cmd|' /C calc'!A0</style><script>alert("1")</script>{{seed}}$t(panel:list)`;
  const texts = { ...plainTexts(scenario), title: hostile, "one.good.say": hostile, "one.context": hostile };
  const { sheet } = drawSheet(materialOf(scenario, texts), request("situation"));

  it("is text on the page, not markup", () => {
    const html = sheetHtml(sheet, "", t);
    expect(html).not.toContain("<script>");
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain("=cmd|&#39; /C calc&#39;!A0&lt;/style&gt;&lt;script&gt;");
    expect(html).toContain("{{seed}}$t(panel:list)");
  });

  it("is text in the table, not a formula", () => {
    const csv = sheetCsv(sheet, t);
    expect(csv).toContain(`'=cmd|`);
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
  });
});

describe("order and labels", () => {
  it("are the same for the same seed, whatever the order of the file", () => {
    const { scenario } = material;
    const moved = {
      ...scenario,
      scenes: [...scenario.scenes]
        .reverse()
        .map((scene) => ({ ...scene, responses: [...scene.responses].reverse() })),
    };
    const again = { ...materialOf(moved, {}), texts: material.texts };
    const labelled = (of: typeof material, kind: SheetKind) =>
      drawSheet(of, request(kind)).layout.map(({ options }) => options.map(({ response }) => response.key));
    for (const kind of SHEET_KINDS) expect(labelled(again, kind)).toEqual(labelled(material, kind));
  });

  it("differ with the seed, and the best is not always the same letter", () => {
    const best = new Set(material.model.responses);
    const letters = [1, 2, 3, 4, 5].flatMap((seed) =>
      drawSheet(material, request("options", { seed })).layout.map(
        ({ options }) => options.find(({ response }) => best.has(response.key))?.label,
      ),
    );
    expect(new Set(letters).size).toBeGreaterThan(2);
  });

  it("ids say what is needed to draw the sheet again, and nothing else", () => {
    for (const kind of SHEET_KINDS) {
      const { id } = drawSheet(material, request(kind));
      expect(parseSheetId(formatSheetId(id).toUpperCase())).toEqual(id);
    }
    for (const bad of ["", "options", "marks.x.v1", "marks.x.v1.00000000.fr.all.1.00000000"]) {
      expect(parseSheetId(bad)).toBeNull();
    }
  });

  it("marks are asked of every option that can be offered, once", () => {
    const asked = drawSheet(material, request("marks")).layout.flatMap(({ options }) =>
      options.map(({ response }) => response.key),
    );
    expect(new Set(asked).size).toBe(asked.length);
    const all = material.program.scenes.flatMap(({ responses }) =>
      responses.filter((r) => r.kind !== "silence"),
    );
    expect(asked).toHaveLength(all.length);
  });
});
