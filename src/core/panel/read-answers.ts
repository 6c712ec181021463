import type { ResponseKey } from "../model/index.ts";
import type { AnswerProblem, AnswerProblemCode, Answers, AnswersRead } from "./answers.ts";
import { columnOf, labelIn, markIn, numberOf, personIn, tidy, type AnswerTable } from "./answer-cells.ts";
import type { PanelMaterial } from "./material.ts";
import { sheetOpener, type Opened, type OpenedSheet } from "./open-sheet.ts";

/**
 * Reads filled sheets: one table a reader, or many readers in one, told apart by the `reader` column.
 * Never throws. What a spreadsheet does to a table is forgiven; an answer that does not exist is not.
 */
export function readAnswers(material: PanelMaterial, tables: readonly AnswerTable[]): AnswersRead {
  const open = sheetOpener(material);
  const read = tables.map((table) => readTable(table, open, principlesOf(material)));
  return {
    answers: read.flatMap(({ answers }) => answers),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface Reading extends Answers {
  role: string;
  readonly picks: Map<number, ResponseKey>;
  readonly ratings: Map<ResponseKey, Readonly<Record<string, number>>>;
}

interface Row {
  readonly line: number;
  /** The cell of a column, empty where there is none. */
  readonly cell: (column: string) => string;
}

function readTable(
  table: AnswerTable,
  open: (id: string) => Opened,
  principles: readonly string[],
): AnswersRead {
  const problems: AnswerProblem[] = [];
  const report = (code: AnswerProblemCode, line: number, found = "") =>
    void problems.push({ code, file: table.file, line, found });
  const filled = table.rows.filter(({ cells }) => cells.some((cell) => tidy(cell) !== ""));
  const top = filled.findIndex(({ cells }) => cells.some((cell) => columnOf(cell) === "decision"));
  const heading = filled[top];
  if (heading === undefined) {
    report("no-heading", filled[0]?.line ?? 1);
    return { answers: [], problems };
  }
  const columns = new Map(heading.cells.map((cell, index) => [columnOf(cell), index]));
  const readings = new Map<string, Reading>();
  let sheetText = "";
  let reader = "";

  for (const { line, cells } of filled.slice(top + 1)) {
    const cell = (column: string) => cells[columns.get(column) ?? -1] ?? "";
    // Cells that repeat the row above are often left empty.
    sheetText = tidy(cell("sheet")).toLowerCase() || sheetText;
    reader = tidy(cell("reader")) || reader;
    if (sheetText === "") {
      report("no-sheet", line);
      continue;
    }
    const opened = open(sheetText);
    if (!opened.ok) {
      report(opened.code, line, sheetText);
      break;
    }
    const missing = neededColumns(opened.sheet, principles).find((column) => !columns.has(column));
    if (missing !== undefined) {
      report("missing-column", heading.line, missing);
      break;
    }
    const key = JSON.stringify([sheetText, reader]);
    const reading = readings.get(key) ?? aReading(opened.sheet, table.file, personIn(reader));
    readings.set(key, reading);
    reading.role ||= personIn(cell("role"));
    const problem = readRow({ line, cell }, reading, principles);
    if (problem !== null) report(problem.code, line, problem.found);
  }

  const answers = [...readings.values()].filter(({ picks, ratings }) => picks.size + ratings.size > 0);
  if (answers.length === 0 && problems.length === 0) report("nothing-filled", heading.line);
  return { answers, problems };
}

interface RowProblem {
  readonly code: AnswerProblemCode;
  readonly found: string;
}

function readRow(row: Row, reading: Reading, principles: readonly string[]): RowProblem | null {
  const written = row.cell("decision");
  const decision = reading.sheet.layout.find(({ number }) => number === numberOf(written));
  if (decision === undefined) return { code: "unknown-decision", found: tidy(written) };
  const column = reading.sheet.id.kind === "marks" ? "option" : "answer";
  const answer = row.cell(column);
  if (column === "answer" && tidy(answer) === "") return null;
  const option = decision.options.find(({ label }) => label === labelIn(answer));
  if (option === undefined) return { code: "unknown-label", found: tidy(answer) };
  const { key } = option.response;
  if (column === "option") return readMarks(row, reading, key, principles);
  if (reading.picks.has(decision.number)) return { code: "answered-twice", found: tidy(written) };
  reading.picks.set(decision.number, key);
  return null;
}

/** A row without any mark was not rated; in a row with one, an empty cell is a 0. */
function readMarks(
  row: Row,
  reading: Reading,
  key: ResponseKey,
  principles: readonly string[],
): RowProblem | null {
  const written = principles.map((principle) => [principle, row.cell(principle)] as const);
  if (written.every(([, cell]) => tidy(cell) === "")) return null;
  const marks = written.map(
    ([principle, cell]) => [principle, tidy(cell) === "" ? 0 : markIn(cell)] as const,
  );
  const bad = marks.findIndex(([, mark]) => mark === null);
  if (bad !== -1) return { code: "unknown-mark", found: tidy(written[bad]?.[1] ?? "") };
  if (reading.ratings.has(key)) return { code: "answered-twice", found: tidy(row.cell("decision")) };
  reading.ratings.set(key, Object.fromEntries(marks.map(([principle, mark]) => [principle, mark ?? 0])));
  return null;
}

function neededColumns({ id }: OpenedSheet, principles: readonly string[]): readonly string[] {
  return id.kind === "marks" ? ["option", ...principles] : ["answer"];
}

function aReading(sheet: OpenedSheet, file: string, reader: string): Reading {
  return { sheet, file, reader, role: "", picks: new Map(), ratings: new Map() };
}

function principlesOf({ rubric }: PanelMaterial): readonly string[] {
  return rubric.principles.map(({ id }) => id);
}
