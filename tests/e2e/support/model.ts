import { join } from "node:path";
import { readLibrary, type BuiltScenario } from "../../../src/build/read-library.ts";
import { compileProgram, explore } from "../../../src/core/engine/index.ts";
import type { ResponseKey } from "../../../src/core/model/index.ts";
import { modelPath } from "../../../src/core/scoring/index.ts";

/** The scenario that the journeys play. */
export const SCENARIO = "angry-customer";

/** As the build reads it, so that a journey never knows the content by heart. */
export async function builtScenario(): Promise<BuiltScenario> {
  const { library } = await readLibrary(join(import.meta.dirname, "../../../scenarios"));
  const found = library?.scenarios.find(({ scenario }) => scenario.id === SCENARIO);
  if (found === undefined) throw new Error(`${SCENARIO} cannot be read`);
  return found;
}

/** The responses of the best path. */
export async function bestPath(): Promise<readonly ResponseKey[]> {
  const compiled = compileProgram((await builtScenario()).scenario);
  if (!compiled.ok) throw new Error(`${SCENARIO} does not compile`);
  const explored = explore(compiled.program);
  if (!explored.ok) throw new Error(`${SCENARIO} is too large`);
  return modelPath(compiled.program, explored.situations).responses;
}
