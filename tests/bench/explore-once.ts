import { compileProgram, explore } from "../../src/core/engine/index.ts";
import { modelPath } from "../../src/core/scoring/index.ts";
import type { Exploration } from "./exploration.ts";
import { generateStory } from "./story.ts";

/** Run by `exploration.ts` in a process of its own; prints one line of JSON. */
const compiled = compileProgram(generateStory(11, Number(process.argv[2])));
if (!compiled.ok) throw new Error("the generated story does not compile");
const { program } = compiled;

function once(): { readonly ms: number; readonly situations: number } {
  const started = performance.now();
  const explored = explore(program);
  if (!explored.ok) return { ms: performance.now() - started, situations: 0 };
  modelPath(program, explored.situations);
  return { ms: performance.now() - started, situations: explored.situations.size };
}

const { ms: cold, situations } = once();
const warm = Math.min(...Array.from({ length: 5 }, () => once().ms));
const result: Exploration = { situations, cold, warm };
console.log(JSON.stringify(result));
