import type { Rubric, Scenario, Texts } from "../model/index.ts";
import { checkScenarioFile } from "./checks/index.ts";
import { allowancesOf, type Allowance } from "./convert/allowances.ts";
import { groundsOf, type Grounds } from "./convert/grounds.ts";
import { notesOf, scenarioTextsOf } from "./convert/scenario-texts.ts";
import { scenarioOf } from "./convert/scenario.ts";
import { parseFileName } from "./file-name.ts";
import { Problems } from "./problems.ts";
import { scenarioFile } from "./schema/index.ts";
import type { Reading, SourceFile } from "./source-file.ts";
import { validate } from "./validate.ts";
import { readYaml } from "./yaml/read-yaml.ts";
import type { SourceMap } from "./yaml/source-map.ts";

/** A scenario file, read: its rules, its words by key, its author's notes, its places. */
export interface ScenarioDocument {
  readonly file: string;
  readonly scenario: Scenario;
  readonly texts: Texts;
  /** By `<scene>.<response>.<id>`, `<scene>.<id>` and `<id>`; never for players. */
  readonly notes: Texts;
  readonly allowances: readonly Allowance[];
  readonly grounds: Grounds;
  readonly source: SourceMap;
}

/**
 * Reads a scenario file. Never throws. All problems are reported at once.
 *
 * @param rubric where the scenario's rubric ids are looked up; null leaves them unchecked
 */
export function readScenario(source: SourceFile, rubric: Rubric | null): Reading<ScenarioDocument> {
  const yaml = readYaml(source);
  if (yaml.value === null) return { value: null, diagnostics: yaml.diagnostics };
  const { data, source: places } = yaml.value;
  const problems = new Problems(places, yaml.diagnostics);
  const file = validate(scenarioFile, data, problems);
  checkScenarioFile(data, rubric, problems);
  const name = parseFileName(source.file);
  if (file !== null && name !== null && name.id !== file.id) {
    problems.atValue("file-name", ["id"], { id: file.id, name: name.id });
  }
  if (file === null || problems.hasErrors) return { value: null, diagnostics: problems.list() };
  return {
    value: {
      file: source.file,
      scenario: scenarioOf(file),
      texts: scenarioTextsOf(file),
      notes: notesOf(file),
      allowances: allowancesOf(file),
      grounds: groundsOf(file),
      source: places,
    },
    diagnostics: problems.list(),
  };
}
