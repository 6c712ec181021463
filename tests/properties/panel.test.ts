import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { LANGUAGES } from "../../src/core/model/index.ts";
import {
  drawSheet,
  panelReport,
  readAnswers,
  SCOPES,
  SHEET_KINDS,
  type SheetRequest,
} from "../../src/core/panel/index.ts";
import { exported, materialOf, returned } from "../support/panel.ts";
import { generateScenario, scenarios } from "../support/generate-scenario.ts";

const requests: fc.Arbitrary<SheetRequest> = fc.record({
  kind: fc.constantFrom(...SHEET_KINDS),
  language: fc.constantFrom(...LANGUAGES),
  scope: fc.constantFrom(...SCOPES),
  seed: fc.integer({ min: 0, max: 999_999_999 }),
});

/** What people write into cells, and what they should not. */
const cells = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("A", "b", "C.", "1", "-2", "+1", "", "０", "9", "D E") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

describe("any sheet of any scenario", () => {
  test.prop([scenarios({ guarded: 0.4, once: 0.4, timed: 0.5 }), requests, fc.infiniteStream(cells)], {
    numRuns: 150,
  })(
    "however it is filled in, is read or refused, and never counts more than there is",
    (scenario, request, fill) => {
      const material = materialOf(scenario);
      const [head = [], ...rows] = exported(material, request);
      const first = request.kind === "marks" ? 6 : 4;
      const last = request.kind === "marks" ? head.length : 5;
      const filled = rows.map((row) =>
        row.map((cell, index) => (index >= first && index < last ? (fill.next().value ?? "") : cell)),
      );
      const { answers, problems } = readAnswers(material, [returned([head, ...filled])]);
      expect(answers.length + problems.length).toBeGreaterThan(0);
      const report = panelReport(material, answers);
      for (const { readings } of report.choices) {
        for (const { hits, answered, decisions, score } of readings) {
          expect(hits).toBeLessThanOrEqual(answered);
          expect(answered).toBeLessThanOrEqual(decisions);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
      }
    },
  );

  test.prop([scenarios({ guarded: 0.4, once: 0.4 }), fc.integer({ min: 0, max: 9999 })], { numRuns: 100 })(
    "answered with the model's responses, is all hits and every mark there is",
    (scenario, seed) => {
      const material = materialOf(scenario);
      fc.pre(material.model.marks > 0);
      const request: SheetRequest = { kind: "options", language: "en", scope: "path", seed };
      const { layout } = drawSheet(material, request);
      const [head = [], ...rows] = exported(material, request);
      const filled = rows.map((row, index) => {
        const decision = layout[index];
        const best = material.model.situations.find(({ situation }) => situation === decision?.situation);
        const option = decision?.options.find(({ response }) => response === best?.response);
        return row.with(4, option?.label ?? "");
      });
      const { answers, problems } = readAnswers(material, [returned([head, ...filled])]);
      expect(problems).toEqual([]);
      const [reading] = panelReport(material, answers).choices.flatMap(({ readings }) => readings);
      expect(reading).toMatchObject({ hits: layout.length, score: 100, earned: material.model.marks });
    },
  );

  test.prop([fc.array(fc.array(fc.string({ unit: "binary" }), { maxLength: 8 }), { maxLength: 8 })], {
    numRuns: 200,
  })("any table at all is read or refused", (rows) => {
    const material = materialOf(generateScenario(1));
    const { answers, problems } = readAnswers(material, [returned(rows)]);
    expect(answers.length + problems.length).toBeGreaterThan(0);
  });
});
