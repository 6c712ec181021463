import type { Rubric, Texts } from "../model/index.ts";
import { checkRubric } from "./checks/index.ts";
import { rubricOf, rubricTextsOf } from "./convert/rubric.ts";
import { Problems } from "./problems.ts";
import { rubricFile } from "./schema/index.ts";
import type { Reading, SourceFile } from "./source-file.ts";
import { validate } from "./validate.ts";
import { readYaml } from "./yaml/read-yaml.ts";
import type { SourceMap } from "./yaml/source-map.ts";

/** A rubric file, read: its structure, its words by key, its places. */
export interface RubricDocument {
  readonly file: string;
  readonly rubric: Rubric;
  readonly texts: Texts;
  readonly source: SourceMap;
}

/** Reads a rubric file. Never throws. All problems are reported at once. */
export function readRubric(source: SourceFile): Reading<RubricDocument> {
  const yaml = readYaml(source);
  if (yaml.value === null) return { value: null, diagnostics: yaml.diagnostics };
  const { data, source: places } = yaml.value;
  const problems = new Problems(places, yaml.diagnostics);
  const file = validate(rubricFile, data, problems);
  checkRubric(data, problems);
  if (file === null || problems.hasErrors) return { value: null, diagnostics: problems.list() };
  return {
    value: { file: source.file, rubric: rubricOf(file), texts: rubricTextsOf(file), source: places },
    diagnostics: problems.list(),
  };
}
