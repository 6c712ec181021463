import { expect, it } from "vitest";
import { sheetHtml } from "../../../src/cli/panel/sheet-html.ts";
import { createTranslator } from "../../../src/cli/translator.ts";
import { drawSheet, type SheetKind } from "../../../src/core/panel/index.ts";
import { aResponse, aScenario, aScene } from "../../support/scenario-builder.ts";
import { materialOf, plainTexts } from "../../support/panel.ts";

const SCENARIO = aScenario({
  briefing: { know: ["call"], may: ["refund"], mayNot: [] },
  facts: [{ id: "gift", hidden: true }],
  exhibits: [{ id: "lines", kind: "board", rows: [{ id: "first", state: "slow" }] }],
  scenes: [
    aScene(
      "one",
      [
        aResponse("good", "two", { marks: { respect: 2 }, set: ["gift"] }),
        aResponse("poor", "two", { marks: { respect: -1 } }),
      ],
      { show: ["lines"], lines: [{ id: "", voice: "angry", when: null }] },
    ),
    aScene("two", [aResponse("fine", "end", { marks: { honest: 1 } }), aResponse("bad", "end")], {
      lines: [{ id: "", voice: "narration", when: null }],
    }),
  ],
});

const TEXTS = {
  ...plainTexts(SCENARIO),
  "customer.name": "Li <Min>",
  "briefing.role": "You are the agent.",
  "briefing.know.call": "She called before.",
  "briefing.may.refund": "Refund up to 5 % & more.",
  "fact.gift": "It is a gift.",
  "exhibit.lines.title": "Lines",
  "exhibit.lines.first.label": "First",
  "exhibit.lines.first.value": "busy",
  "one.context": "Monday.",
  "one.line": "Where is it?",
  "two.context": "Tuesday.",
  "two.line": "She waits.",
};

it.each<SheetKind>(["options", "situation", "marks"])("a page of %s", async (kind) => {
  const material = materialOf(SCENARIO, TEXTS);
  const { sheet } = drawSheet(material, { kind, language: "en", scope: "path", seed: 2 });
  const html = sheetHtml(sheet, "", await createTranslator("en", ["panel"]));
  await expect(html).toMatchFileSnapshot(`snapshots/panel-${kind}.html.snap`);
});
