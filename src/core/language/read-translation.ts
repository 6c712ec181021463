import type { Language } from "../model/index.ts";
import { parseFileName } from "./file-name.ts";
import { has } from "./plain.ts";
import { Problems } from "./problems.ts";
import { translationFile } from "./schema/index.ts";
import type { Reading, SourceFile } from "./source-file.ts";
import { validate } from "./validate.ts";
import { readYaml } from "./yaml/read-yaml.ts";
import type { SourceMap } from "./yaml/source-map.ts";

/** One translated text, and the digest of the source text that it was made from. */
export interface TranslatedText {
  readonly of: string;
  readonly text: string;
}

/** A side file, read. */
export interface Translation {
  readonly file: string;
  readonly kind: "scenario" | "rubric";
  /** The id of the scenario or rubric that it translates. */
  readonly of: string;
  readonly language: Language;
  readonly entries: Readonly<Record<string, TranslatedText>>;
  readonly source: SourceMap;
}

/**
 * Reads a side file. Never throws. Whether it fits its source is found by `translate`.
 * Scalars are taken as written: an unquoted digest such as `12345678` is no number.
 */
export function readTranslation(source: SourceFile): Reading<Translation> {
  const yaml = readYaml(source, "text");
  if (yaml.value === null) return { value: null, diagnostics: yaml.diagnostics };
  const { data, source: places } = yaml.value;
  const problems = new Problems(places, yaml.diagnostics);
  const file = validate(translationFile, data, problems);
  checkSubject(data, problems);
  const name = parseFileName(source.file);
  if (file !== null && name?.language && name.language !== file.language) {
    problems.atValue("translation-language", ["language"], { language: file.language, name: name.language });
  }
  if (file?.scenario !== undefined && name !== null && name.id !== file.scenario) {
    problems.atValue("file-name", ["scenario"], { id: file.scenario, name: name.id, context: "translation" });
  }
  const of = file?.scenario ?? file?.rubric;
  if (file === null || of === undefined || problems.hasErrors) {
    return { value: null, diagnostics: problems.list() };
  }
  const kind = file.scenario === undefined ? "rubric" : "scenario";
  return {
    value: { file: source.file, kind, of, language: file.language, entries: file.texts, source: places },
    diagnostics: problems.list(),
  };
}

/** A side file translates one scenario or the rubric. */
function checkSubject(data: unknown, problems: Problems): void {
  if (has(data, "scenario")) {
    if (has(data, "rubric"))
      problems.atKey("unknown-key", ["rubric"], { key: "rubric", allowed: "scenario · language · texts" });
  } else if (!has(data, "rubric") && !problems.isExcused(["scenario"]) && !problems.isExcused(["rubric"])) {
    problems.atKey("missing-key", [], { key: "scenario" });
  }
}
