import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readRubric } from "../../core/language/index.ts";
import { readSources } from "../read-files.ts";
import { Misuse } from "../terminal.ts";

const OWN_SCENARIOS = fileURLToPath(new URL("../../../scenarios", import.meta.url));

/** The first principle of the rubric that a file will be checked by. */
export async function firstPrinciple(file: string): Promise<string> {
  for (const folder of [dirname(file), OWN_SCENARIOS]) {
    const found = await readSources([folder]);
    const files = found instanceof Misuse ? [] : found.files;
    const rubric = files.find((source) => /(^|[\\/])rubric\.yaml$/.test(source.file));
    const principle = rubric && readRubric(rubric).value?.rubric.principles[0]?.id;
    if (principle !== undefined) return principle;
  }
  return "respect";
}
