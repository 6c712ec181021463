import { analyse, applyPolicy, blindPolicy, countPaths, worstRoute } from "../../src/core/analysis/index.ts";
import { compileProgram, explore, MAX_SITUATIONS } from "../../src/core/engine/index.ts";
import { modelPath } from "../../src/core/scoring/index.ts";
import type { AnalysisFigures, AnalysisOrder } from "./analysis.ts";
import { analyseTables } from "./dense-tables.ts";
import { processorTime } from "./measure.ts";
import { generateStory } from "./story.ts";

/** Run by `analysis.ts` in a process of its own; prints one line of JSON. */
const order: AnalysisOrder = JSON.parse(process.argv[2] ?? "");
const compiled = compileProgram(generateStory(11, order.decisions, order.facts));
if (!compiled.ok) throw new Error("the generated story does not compile");
const { program } = compiled;

/** Every situation, the number of ways, the best and the worst: the published figures. */
function exactly() {
  const explored = explore(program, order.lifted ? Infinity : MAX_SITUATIONS);
  if (!explored.ok) return null;
  const { situations } = explored;
  const model = modelPath(program, situations);
  return { situations, model, paths: countPaths(situations), min: worstRoute(situations).marks };
}

function coldAndWarm<Value>(work: () => Value) {
  const { ms, wall, value } = processorTime(work);
  const again = Array.from({ length: order.repeats }, () => processorTime(work).ms);
  return { value, cold: ms, wall, warm: Math.min(...again) };
}

const ours = coldAndWarm(exactly);
const limit = order.tables ? coldAndWarm(() => analyseTables(program)) : null;
const found = ours.value;
if (found !== null && limit !== null) {
  const { paths, min, max } = limit.value;
  const agree = Math.abs(paths - Number(found.paths)) <= paths * 1e-9 || paths === Infinity;
  if (!agree || min !== found.min || max !== found.model.marks) throw new Error("the tables disagree");
}
const luck = found && processorTime(() => applyPolicy(found.situations, found.model, blindPolicy("random")));
const whole = found && processorTime(() => analyse({ program, ...found, texts: {} }));

const figures: AnalysisFigures = {
  situations: found?.situations.size ?? null,
  choices: found?.situations.to.length ?? null,
  cold: ours.cold,
  wall: ours.wall,
  warm: ours.warm,
  tables: limit && { cold: limit.cold, warm: limit.warm },
  luck: luck && { ms: luck.ms, sampled: luck.value.sampled !== null },
  whole: whole?.ms ?? null,
};
console.log(JSON.stringify(figures));
