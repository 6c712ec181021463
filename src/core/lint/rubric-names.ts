import type { Localised } from "../diagnostics/index.ts";
import { inEachLanguage } from "../language/file-name.ts";
import { rubricKeys } from "../model/index.ts";
import type { Subject } from "./subject.ts";

const KEYS = {
  principle: rubricKeys.principleName,
  lapse: rubricKeys.lapseName,
  critical: rubricKeys.criticalName,
  behaviour: rubricKeys.behaviourName,
} as const;

/**
 * What the rubric calls something, in every language: a trainer knows the names, not the ids. Where
 * there is no such name, as without a rubric, the id has to do.
 */
export function rubricName(
  { rubricTexts }: Pick<Subject, "rubricTexts">,
  part: keyof typeof KEYS,
  id: string,
): Localised {
  return inEachLanguage((language) => rubricTexts?.[language][KEYS[part](id)] ?? id);
}
