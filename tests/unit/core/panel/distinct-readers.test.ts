import { describe, expect, it } from "vitest";
import {
  panelReport,
  readAnswers,
  type PanelReport,
  type SheetRequest,
} from "../../../../src/core/panel/index.ts";
import { aResponse, aScenario, aScene } from "../../../support/scenario-builder.ts";
import { exported, materialOf, returned } from "../../../support/panel.ts";

/** A scene of many options, so that marks that are all the same can be no chance. */
const many = (count: number) =>
  materialOf(
    aScenario({
      scenes: [
        aScene(
          "one",
          Array.from({ length: count }, (_, index) =>
            aResponse(`r${index + 1}`, "end", { marks: { respect: index === 0 ? 2 : -1 } }),
          ),
        ),
      ],
    }),
  );

interface Sheet {
  readonly file: string;
  readonly reader?: string;
  readonly role?: string;
  /** For every row. */
  readonly answer: string;
  readonly seed?: number;
}

function scored(kind: SheetRequest["kind"], options: number, sheets: readonly Sheet[]): PanelReport {
  const material = many(options);
  const tables = sheets.map(({ file, reader = "", role = "", answer, seed = 4 }) => {
    const [head = [], ...rows] = exported(material, { kind, language: "en", scope: "path", seed });
    const column = kind === "marks" ? 6 : 4;
    return returned(
      [head, ...rows.map((row) => row.with(1, reader).with(2, role).with(column, answer))],
      file,
    );
  });
  const { answers, problems } = readAnswers(material, tables);
  expect(problems).toEqual([]);
  return panelReport(material, answers);
}

describe("one reader under several names", () => {
  const copies = ["a.csv", "b.csv", "c.csv", "d.csv", "e.csv"].map((file) => ({ file, answer: "1" }));

  it("counts once, so that five copies lift no draft mark", () => {
    const report = scored("marks", 3, copies);
    expect(report.marks?.raters).toBe(1);
    expect(report.draft).not.toBe("can-be-lifted");
    expect(report.copies.map(({ file, of, why }) => [file, of.file, why])).toEqual(
      ["b.csv", "c.csv", "d.csv", "e.csv"].map((file) => [file, "a.csv", "unmarked"]),
    );
  });

  it("counts once where letters were chosen, too", () => {
    const report = scored(
      "situation",
      3,
      copies.slice(0, 3).map((sheet) => ({ ...sheet, answer: "A" })),
    );
    expect(report.choices[0]?.readings).toHaveLength(1);
  });

  it("is found out by so many equal marks, whatever number, role or sheet", () => {
    const [one, other] = ["lead", "agent"].map((role, index) => ({
      file: `${role}.csv`,
      reader: `${index + 1}`,
      role,
      answer: "1",
      seed: index,
    }));
    const report = scored("marks", 20, one && other ? [one, other] : []);
    expect(report.marks?.raters).toBe(1);
    expect(report.copies).toEqual([
      { file: "agent.csv", reader: "2", of: { file: "lead.csv", reader: "1" }, why: "too-alike" },
    ]);
  });
});

describe("two readers of one mind", () => {
  it.each([
    ["numbers", { reader: "1" }, { reader: "2" }],
    ["roles", { role: "lead" }, { role: "agent" }],
  ])("both count where %s tell them apart", (_, one, other) => {
    const report = scored("marks", 19, [
      { file: "a.csv", answer: "1", ...one },
      { file: "b.csv", answer: "1", ...other },
    ]);
    expect(report.marks?.raters).toBe(2);
    expect(report.copies).toEqual([]);
  });

  it("both count where one answer differs", () => {
    const report = scored("marks", 3, [
      { file: "a.csv", answer: "1" },
      { file: "b.csv", answer: "2" },
    ]);
    expect(report.marks?.raters).toBe(2);
  });

  it("a number on one sheet only tells nobody apart", () => {
    const report = scored("marks", 3, [
      { file: "a.csv", answer: "1", reader: "1" },
      { file: "b.csv", answer: "1" },
    ]);
    expect(report.marks?.raters).toBe(1);
  });
});
