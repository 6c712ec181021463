import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { suggest } from "../core/diagnostics/index.ts";
import { parseFileName } from "../core/language/file-name.ts";
import { whyNoFile, whyNoScenarioFile } from "./read-files.ts";
import { Misuse } from "./terminal.ts";

/** Where a scenario goes by its id alone. */
export const SCENARIOS = "scenarios";

/** Files that stand beside scenarios, whose names no scenario may have. */
export const BESIDE: ReadonlySet<string> = new Set(["rubric", "lint", "courses"]);

/**
 * The file of a scenario, given by its id or by its path.
 *
 * @param also files beside scenarios that are as welcome
 */
export async function scenarioPath(name: string, also: readonly string[] = []): Promise<string | Misuse> {
  const isPath = name.endsWith(".yaml");
  const path = isPath ? name : join(SCENARIOS, `${name}.yaml`);
  if (existsSync(path)) return (await whyNoFile(path)) ?? whyNoScenario(path, also) ?? path;
  if (existsSync(name)) return (await whyNoFile(name)) ?? whyNoScenarioFile(name) ?? unknown(name);
  return isPath ? ((await whyNoFile(path)) ?? unknown(name)) : unknown(name);
}

async function unknown(scenario: string): Promise<Misuse> {
  const names = await readdir(SCENARIOS).catch(() => []);
  const ids = names.flatMap((each) => {
    const parsed = parseFileName(each);
    return parsed === null || parsed.language !== null || BESIDE.has(parsed.id) ? [] : [parsed.id];
  });
  const near = suggest(scenario, ids);
  return new Misuse("unknown-scenario", { scenario, ...(near !== null && { near, context: "near" }) });
}

/** What a file is by its name, where that is no scenario. */
function whyNoScenario(path: string, also: readonly string[]): Misuse | null {
  const name = parseFileName(path);
  if (name === null) return null;
  const { id, language } = name;
  if (language !== null) return new Misuse("no-scenario", { path, id, context: "translation" });
  return BESIDE.has(id) && !also.includes(id) ? new Misuse("no-scenario", { path, context: id }) : null;
}
