import Papa from "papaparse";
import { compileProgram, explore } from "../../src/core/engine/index.ts";
import {
  rubricKeys,
  textKeys,
  type Language,
  type Rubric,
  type Scenario,
  type Texts,
} from "../../src/core/model/index.ts";
import {
  drawSheet,
  type AnswerTable,
  type PanelMaterial,
  type SheetRequest,
} from "../../src/core/panel/index.ts";
import { modelPath } from "../../src/core/scoring/index.ts";
import { openMaterial } from "../../src/cli/panel/material.ts";
import { rowsOf } from "../../src/cli/panel/read-tables.ts";
import { sheetCsv } from "../../src/cli/panel/sheet-csv.ts";
import { Misuse } from "../../src/cli/terminal.ts";

const PRINCIPLES = ["respect", "timely", "professional", "honest", "followup"];

/** Words for a scenario that has none: every response says its own name. */
export function plainTexts(scenario: Scenario): Texts {
  const words = scenario.scenes.flatMap((scene) =>
    scene.responses.map((response) => [
      textKeys.words(scene.id, response),
      `${scene.id} says ${response.id}`,
    ]),
  );
  return { [textKeys.title]: "A title", ...Object.fromEntries(words) };
}

/** Everything that sheets of a scenario are made of. */
export function materialOf(scenario: Scenario, texts: Texts = plainTexts(scenario)): PanelMaterial {
  const compiled = compileProgram(scenario);
  const explored = compiled.ok ? explore(compiled.program) : null;
  if (!compiled.ok || !explored?.ok) throw new Error("a scenario that does not play");
  const { program } = compiled;
  const { situations } = explored;
  const rubricTexts = Object.fromEntries(
    PRINCIPLES.map((id) => [rubricKeys.principleName(id), `Name of ${id}`]),
  );
  return {
    scenario,
    program,
    situations,
    model: modelPath(program, situations),
    rubric: RUBRIC,
    texts: inAll(texts),
    rubricTexts: inAll(rubricTexts),
  };
}

/** A scenario of the library, with its words. */
export async function libraryMaterial(id: string): Promise<PanelMaterial> {
  const opened = await openMaterial(id);
  if (opened instanceof Misuse) throw new Error(opened.key);
  return opened.material;
}

/** A table as it is exported, cell by cell. */
export function exported(material: PanelMaterial, request: SheetRequest): string[][] {
  const csv = sheetCsv(drawSheet(material, request).sheet, (key) => `[${key.split(".").at(-1)}]`);
  return rowsOf(csv)
    .map(({ cells }) => [...cells])
    .filter((cells) => cells.length > 1);
}

/** The same table after somebody has filled it in and saved it. */
export function returned(
  rows: readonly (readonly string[])[],
  file = "filled.csv",
  config = {},
): AnswerTable {
  return {
    file,
    rows: rowsOf(
      Papa.unparse(
        rows.map((row) => [...row]),
        { newline: "\r\n", ...config },
      ),
    ),
  };
}

function inAll(texts: Texts): Readonly<Record<Language, Texts>> {
  return { "zh-CN": texts, "zh-TW": texts, en: texts };
}

const RUBRIC: Rubric = {
  id: "sample",
  version: 1,
  language: "en",
  principles: PRINCIPLES.map((id) => ({ id, origin: [] })),
  behaviours: [],
  lapses: [],
  criticals: [],
  forbidden: [],
  provisions: [],
  sources: [],
};
