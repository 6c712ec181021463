import { Problems } from "./problems.ts";
import { lintSettingsFile } from "./schema/lint-settings.ts";
import type { Reading, SourceFile } from "./source-file.ts";
import { validate } from "./validate.ts";
import { readYaml } from "./yaml/read-yaml.ts";
import type { SourceMap } from "./yaml/source-map.ts";

/** `scenarios/lint.yaml`, read: a company's own limits by rule code and limit name. */
export interface LintSettings {
  readonly file: string;
  readonly limits: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly source: SourceMap;
}

/** Reads lint settings. Never throws. Whether rules and limits exist is found by the lint. */
export function readLintSettings(source: SourceFile): Reading<LintSettings> {
  const yaml = readYaml(source);
  if (yaml.value === null) return { value: null, diagnostics: yaml.diagnostics };
  const problems = new Problems(yaml.value.source, yaml.diagnostics);
  const file = validate(lintSettingsFile, yaml.value.data, problems);
  const usable = file !== null && !problems.hasErrors;
  return {
    value: usable ? { file: source.file, limits: file.limits, source: yaml.value.source } : null,
    diagnostics: problems.list(),
  };
}
