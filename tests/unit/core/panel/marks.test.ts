import { describe, expect, it } from "vitest";
import { readScenario } from "../../../../src/core/language/index.ts";
import {
  findsFault,
  liftDraft,
  panelReport,
  readAnswers,
  type PanelReport,
  type SheetRequest,
} from "../../../../src/core/panel/index.ts";
import { aResponse, aScenario, aScene } from "../../../support/scenario-builder.ts";
import { exported, materialOf, returned } from "../../../support/panel.ts";

const REQUEST: SheetRequest = { kind: "marks", language: "en", scope: "all", seed: 3 };
const SCENARIO = aScenario({
  scenes: [
    aScene("one", [
      aResponse("good", "end", { marks: { respect: 2 } }),
      aResponse("poor", "end", { marks: { honest: -1 } }),
    ]),
  ],
});
const material = materialOf(SCENARIO);

/** Marks on respect for "good"; "poor" always gets what the key says. */
function panelOf(...respect: readonly (readonly [good: string, silent?: string])[]): PanelReport {
  const [head = [], ...rows] = exported(material, REQUEST);
  const filled = respect.flatMap(([good, silent = ""], rater) =>
    rows.map((row) => {
      const named = row.with(1, `${rater}`).with(2, rater % 2 === 0 ? "Supervisor" : "supervisor");
      const marks = row[5] === "one says good" ? [good, silent] : ["", ""];
      const honest = row[5] === "one says good" ? "" : "-1";
      return [...named.slice(0, 6), ...marks, "", honest, ""];
    }),
  );
  const { answers, problems } = readAnswers(material, [returned([head, ...filled])]);
  expect(problems).toEqual([]);
  return panelReport(material, answers);
}

function good(report: PanelReport) {
  return report.marks?.options.find(({ response }) => response === "one.good");
}

describe("a mark", () => {
  it("is confirmed by five raters of one mind: +2 +2 +2 +1 +1 has a spread of √0.3", () => {
    const report = panelOf(["2"], ["+2"], ["２"], ["1"], ["+1"]);
    const respect = good(report)?.principles[0];
    expect(respect).toMatchObject({
      principle: "respect",
      key: 2,
      sameSign: 5,
      mean: 1.6,
      verdict: "confirm",
    });
    expect(respect?.spread).toBeCloseTo(Math.sqrt(0.3), 10);
    expect(good(report)?.verdict).toBe("confirm");
    expect(report.draft).toBe("can-be-lifted");
    expect(findsFault(report)).toBe(false);
  });

  it("waits for a fifth rater", () => {
    const report = panelOf(["2"], ["2"], ["2"], ["2"]);
    expect(good(report)?.verdict).toBe("waiting");
    expect(report.draft).toBe("too-few-raters");
  });

  it("is to be rewritten when six of ten agree, and kept when seven do", () => {
    const mixed = (agree: number) =>
      panelOf(...Array.from({ length: 10 }, (_, rater): [string] => [rater < agree ? "1" : "0"]));
    expect(good(mixed(6))?.verdict).toBe("rewrite");
    expect(good(mixed(7))?.verdict).toBe("confirm");
    expect(mixed(6).draft).toBe("marks-to-rewrite");
    expect(findsFault(mixed(6))).toBe(true);
  });

  it("is to be rewritten when raters are spread, though all signs agree with most", () => {
    // 2 2 2 2 −1: 80 % agree; the variance is 7.2 / 4 = 1.8.
    const respect = good(panelOf(["2"], ["2"], ["2"], ["2"], ["-1"]))?.principles[0];
    expect(respect).toMatchObject({ sameSign: 4, verdict: "rewrite" });
    expect(respect?.spread).toBeCloseTo(Math.sqrt(1.8), 10);
  });

  it("that the author did not see counts too: raters who all see one disagree with a silent key", () => {
    const report = panelOf(["2", "1"], ["2", "1"], ["2", "1"], ["2", "1"], ["2", "1"]);
    expect(good(report)?.principles[1]).toMatchObject({
      principle: "timely",
      key: 0,
      sameSign: 0,
      verdict: "rewrite",
    });
  });

  it("readers are told by role, however they spell it", () => {
    expect(panelOf(["2"], ["2"], ["2"]).marks?.roles).toEqual([{ role: "Supervisor", readers: 3 }]);
  });

  it("a row without any mark was not rated", () => {
    expect(good(panelOf([""], ["2"]))?.raters).toBe(1);
  });
});

describe("lifting the draft mark", () => {
  const file = (marking: string) => `# before
id: tiny
version: 1
language: en
title: Tiny
summary: Tiny.
channel: phone
marking: ${marking}
customer: { name: Li, portrait: woman-30-bob, mood: 2 }
briefing: { role: You, setting: Here, know: { a: b }, may: { a: b }, may-not: { a: b } }
trains: [respect]
start: one
scenes:
  one:
    title: One
    context: Now.
    lines: [{ angry: Well }]
    responses:
      good: { say: Yes, marks: { respect: 1 }, reply: { calm: Fine }, coach: Good, next: end }
      poor: { say: No, marks: {}, reply: { calm: Oh }, coach: Poor, next: end }
outcomes:
  end: { kind: best, title: End, text: The end. }
# after
`;
  const lift = (text: string) => {
    const { value, diagnostics } = readScenario({ file: "tiny.yaml", text }, null);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    return value === null ? null : liftDraft(text, value);
  };

  it.each([
    ["draft", "confirmed"],
    ['"draft"', '"confirmed"'],
    ["'draft'", "'confirmed'"],
  ])("replaces %s by %s and nothing else", (before, after) => {
    expect(lift(file(before))).toBe(file(after));
  });

  it.each([
    "# 分数还没有经评审组确认",
    "# 分数经评审组确认以后，改成 confirmed",
    "# 分數經評審小組確認以後，改成 confirmed",
    "# change to confirmed once a panel has confirmed the marks",
    "   # still a DRAFT",
  ])("takes the remark %s away, which would be untrue", (remark) => {
    expect(lift(file(`draft ${remark}`))).toBe(file("confirmed"));
    expect(lift(file(`"draft" ${remark}`))).toBe(file('"confirmed"'));
  });

  it("leaves every other remark, and the lines around", () => {
    expect(lift(file("draft # asked Ms Lu\n# not confirmed with legal"))).toBe(
      file("confirmed # asked Ms Lu\n# not confirmed with legal"),
    );
  });

  it("leaves a confirmed file alone", () => {
    expect(lift(file("confirmed"))).toBeNull();
  });
});
