import { createDiagnostic, type Diagnostic } from "../diagnostics/index.ts";
import {
  compileProgram,
  explore,
  type Program,
  type ProgramProblem,
  type Situation,
} from "../engine/index.ts";
import type { ScenarioDocument } from "../language/index.ts";
import { modelPath } from "../scoring/index.ts";

/**
 * Whether a scenario that reads well also plays: it can be compiled, every situation offers a
 * response, and there is something to earn. Quality rules come after these.
 */
export function checkScenario(document: ScenarioDocument): readonly Diagnostic[] {
  const compiled = compileProgram(document.scenario);
  return compiled.ok
    ? checkProgram(document, compiled.program)
    : compiled.problems.map((problem) => describe(document, problem));
}

function checkProgram(document: ScenarioDocument, program: Program): readonly Diagnostic[] {
  const { file, source } = document;
  const explored = explore(program);
  if (!explored.ok) {
    const range = source.keyRangeOf(["scenes"]);
    return [createDiagnostic("too-many-states", file, range, { limit: explored.limit })];
  }
  const stuck = new Set(explored.situations.list.filter(isStuck).map(({ scene }) => scene.id));
  const problems = [...stuck].map((scene) =>
    createDiagnostic("stuck-scene", file, source.keyRangeOf(["scenes", scene]), { scene }),
  );
  if (problems.length === 0 && modelPath(program, explored.situations).marks <= 0) {
    problems.push(createDiagnostic("no-marks-to-earn", file, source.keyRangeOf(["scenes"])));
  }
  return problems;
}

/** Where no response can be chosen. With timers off there is no silence, so it is no way out. */
export function isStuck(situation: Situation): boolean {
  return situation.choices.every((choice) => choice.response.kind === "silence");
}

function describe({ file, source }: ScenarioDocument, problem: ProgramProblem): Diagnostic {
  switch (problem.code) {
    case "cycle-without-once": {
      const { scene, response } = problem;
      const range = source.keyRangeOf(["scenes", scene, "responses", response]);
      return createDiagnostic("cycle-without-once", file, range, { scene, response });
    }
    case "too-many-facts": {
      const { count, limit } = problem;
      return createDiagnostic("too-many-facts", file, source.keyRangeOf(["facts"]), { count, limit });
    }
    case "too-many-questions": {
      const { scene, limit } = problem;
      return createDiagnostic("too-many-questions", file, source.keyRangeOf(["scenes", scene]), {
        scene,
        limit,
      });
    }
    case "no-way-out": {
      const { scene, response } = problem;
      const range = source.rangeOf(["scenes", scene, "responses", response, "next"]);
      return createDiagnostic("open-next", file, range, { scene, response });
    }
    case "unresolved": {
      const { id } = problem;
      return createDiagnostic("unknown-target", file, source.keyRangeOf(["scenes"]), { id });
    }
  }
}
