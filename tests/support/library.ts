import { readdirSync, readFileSync } from "node:fs";
import { explore, compileProgram } from "../../src/core/engine/index.ts";
import { assembleLibrary, type Library } from "../../src/core/language/index.ts";
import { modelPath } from "../../src/core/scoring/index.ts";

let kept: Library | undefined;

/** The project's own scenarios, read once. */
export function ownLibrary(): Library {
  kept ??= assembleLibrary(
    readdirSync("scenarios")
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => ({ file: `scenarios/${name}`, text: readFileSync(`scenarios/${name}`, "utf8") })),
  );
  return kept;
}

/** One of them, compiled and explored. */
export function ownScenario(id: string) {
  const entry = ownLibrary().scenarios.find(({ document }) => document.scenario.id === id);
  if (entry === undefined) throw new Error(`no scenario ${id}`);
  const { scenario } = entry.document;
  const compiled = compileProgram(scenario);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const explored = explore(compiled.program);
  if (!explored.ok) throw new Error(explored.code);
  const { program } = compiled;
  const { situations } = explored;
  return { scenario, program, situations, texts: entry.texts, model: modelPath(program, situations) };
}
