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
  return entryOf(ownLibrary(), id);
}

/**
 * The angry customer as first written, kept as it was: an independent program computed its figures,
 * and the scenario that is played has been rewritten since.
 */
export function originalScenario() {
  const files = ["tests/fixtures/original/angry-customer.yaml", "scenarios/rubric.yaml"];
  const library = assembleLibrary(files.map((file) => ({ file, text: readFileSync(file, "utf8") })));
  return entryOf(library, "angry-customer");
}

function entryOf(library: Library, id: string) {
  const entry = library.scenarios.find(({ document }) => document.scenario.id === id);
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
