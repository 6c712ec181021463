import { describe, expect, it } from "vitest";
import { readAnswers, type SheetRequest } from "../../../../src/core/panel/index.ts";
import { rowsOf } from "../../../../src/cli/panel/read-tables.ts";
import { aResponse, aScenario, aScene } from "../../../support/scenario-builder.ts";
import { exported, materialOf, plainTexts, returned } from "../../../support/panel.ts";

const SCENARIO = aScenario({
  scenes: [
    aScene("one", [aResponse("good", "two", { marks: { respect: 2 } }), aResponse("poor", "two")]),
    aScene("two", [aResponse("fine", "end", { marks: { honest: 1 } }), aResponse("bad", "end")]),
  ],
});
const material = materialOf(SCENARIO);
const REQUEST: SheetRequest = { kind: "options", language: "en", scope: "path", seed: 5 };
const [HEAD = [], FIRST = [], SECOND = []] = exported(material, REQUEST);
const SHEET = FIRST[0] ?? "";
const MARKS = exported(material, { ...REQUEST, kind: "marks" });

function read(text: string) {
  return readAnswers(material, [{ file: "answers.csv", rows: rowsOf(text) }]);
}

function picked(text: string): readonly (readonly [number, string])[] {
  const { answers, problems } = read(text);
  expect(problems).toEqual([]);
  return answers.flatMap(({ picks }) => [...picks]);
}

const A = picked(`sheet,decision,answer\n${SHEET},1,A`);

describe("what spreadsheets do to a table", () => {
  it.each([
    ["commas", `sheet,decision,answer\n${SHEET},1,A\n`],
    ["semicolons, as European Excel saves", `sheet;decision;answer\r\n${SHEET};1;A\r\n`],
    ["tabs", `sheet\tdecision\tanswer\n${SHEET}\t1\tA\n`],
    ["a line that names the separator", `sep=;\r\nsheet;decision;answer\r\n${SHEET};1;A\r\n`],
    ["a byte order mark", `\ufeffsheet,decision,answer\n${SHEET},1,A\n`],
    ["lower case and full width", `sheet,decision,answer\n${SHEET.toUpperCase()},１,ａ\n`],
    ["numbers with decimals, letters with dots", `sheet,decision,answer\n${SHEET},1.0,A.\n`],
    ["blank lines and empty columns", `\n,,\nsheet,decision,answer,,\n\n${SHEET},1,A,,\n,,,,\n`],
    ["columns in another order", `answer,decision,sheet\nA,1,${SHEET}\n`],
    ["headings in another language", `问卷编号 [sheet],题号 [decision],答案 [Answer]\n${SHEET},1,A\n`],
    ["a title above the headings", `Reader 3\nsheet,decision,answer\n${SHEET},1,A\n`],
    ["an id on the first row only", `sheet,decision,answer\n${SHEET},2,\n,1,A\n`],
    ["cells over several lines", `sheet,decision,answer,A\n${SHEET},1,A,"one\ntwo"\n`],
  ])("%s", (_, text) => {
    expect(picked(text)).toEqual(A);
  });

  it("the exported table itself, filled in by a spreadsheet with its own ideas", () => {
    const filled = [HEAD, FIRST.with(4, "a"), SECOND.with(4, "b")];
    for (const config of [{}, { delimiter: ";" }, { delimiter: "\t", quotes: true }]) {
      const { answers, problems } = readAnswers(material, [returned(filled, "answers.csv", config)]);
      expect(problems).toEqual([]);
      expect(answers[0]?.picks.size).toBe(2);
    }
  });
});

describe("who answered", () => {
  it("several readers in one file, told apart by their number", () => {
    const { answers } = read(`sheet,reader,role,decision,answer
${SHEET},1,supervisor,1,A
${SHEET},,,2,B
${SHEET},2,colleague,1,B
${SHEET},2,,2,B`);
    expect(answers.map(({ role, picks }) => [role, picks.size])).toEqual([
      ["supervisor", 2],
      ["colleague", 2],
    ]);
  });

  it("a role carries no sign that disturbs a terminal", () => {
    const { answers } = read(`sheet,role,decision,answer\n${SHEET},"\u001b[31mboss\u202e",1,A`);
    expect(answers[0]?.role).toBe("boss");
  });

  it.each([
    ["a line break and a tab", '"team\r\nlead\t2"', "team lead 2"],
    ["a title for the window, and a jump", "\u001b]0;gone\u0007lead\u001b[2J\u009b3A", "lead"],
    ["private signs and half signs", "le\ue000ad\ud800", "lead"],
    ["heaped marks", `e${"\u0301".repeat(30)}`, "e\u0301\u0301".normalize("NFC")],
    ["a long one, cut between signs", "😀".repeat(60), "😀".repeat(40)],
  ])("a role with %s", (_, cell, role) => {
    const { answers } = read(`sheet,role,decision,answer\n${SHEET},${cell},1,A`);
    expect(answers[0]?.role.normalize("NFC")).toBe(role);
  });
});

describe("what cannot be read is named, with its line", () => {
  const other = SHEET.replace("unnamed", "another-one");
  it.each([
    ["no-heading", 1, "hello,world\n"],
    ["no-heading", 1, ""],
    ["missing-column", 1, `sheet,decision\n${SHEET},1`],
    ["nothing-filled", 1, `sheet,decision,answer\n${SHEET},1,`],
    ["no-sheet", 2, `decision,answer\n1,A`],
    ["unknown-sheet", 2, `sheet,decision,answer\nnonsense,1,A`],
    ["other-scenario", 2, `sheet,decision,answer\n${other},1,A`],
    [
      "other-layout",
      2,
      `sheet,decision,answer\n${SHEET.replace(/\.5\./, ".6.").replace(/.{8}$/, "00000000")},1,A`,
    ],
    ["unknown-decision", 3, `sheet,decision,answer\n${SHEET},1,A\n${SHEET},9,A`],
    ["unknown-decision", 2, `sheet,decision,answer\n${SHEET},first,A`],
    ["unknown-label", 4, `sheet,decision,answer\n${SHEET},1,A\n\n${SHEET},2,E`],
    ["unknown-label", 2, `sheet,decision,answer\n${SHEET},1,A or B`],
    ["answered-twice", 3, `sheet,decision,answer\n${SHEET},1,A\n${SHEET},1,B`],
    ["missing-column", 1, `sheet,decision,option\n${MARKS[1]?.[0]},1,A`],
  ])("%s on line %i", (code, line, text) => {
    expect(read(text).problems).toMatchObject([{ code, line, file: "answers.csv" }]);
  });

  it.each(["3", "-3", "x", "1.5", "++1"])("a mark of %s", (mark) => {
    const [head = [], first = []] = MARKS;
    const { problems } = readAnswers(material, [returned([head, first.with(6, mark)])]);
    expect(problems).toMatchObject([{ code: "unknown-mark", line: 2, found: mark }]);
  });
});

describe("a sheet that comes back late", () => {
  it("is out of date when its words have changed", () => {
    const reworded = { ...plainTexts(SCENARIO), "one.poor.say": "something else" };
    const { answers } = readAnswers(materialOf(SCENARIO, reworded), [
      returned([HEAD, FIRST.with(4, "A"), SECOND.with(4, "A")]),
    ]);
    expect(answers[0]?.sheet).toMatchObject({ stale: true, rulesChanged: false });
  });

  it("still counts when only marks have changed", () => {
    const [one, two] = SCENARIO.scenes;
    const remarked = aScenario({
      scenes: [
        ...(one === undefined ? [] : [one]),
        ...(two === undefined
          ? []
          : [
              {
                ...two,
                responses: two.responses.map((r) => (r.id === "fine" ? { ...r, marks: { honest: 2 } } : r)),
              },
            ]),
      ],
    });
    const { answers } = readAnswers(materialOf(remarked), [returned([HEAD, FIRST.with(4, "A")])]);
    expect(answers[0]?.sheet).toMatchObject({ stale: false, rulesChanged: true });
  });
});
