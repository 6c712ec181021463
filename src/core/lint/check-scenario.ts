import { createDiagnostic, type Diagnostic } from "../diagnostics/index.ts";
import { compileProgram, explore, type Offer, type Program, type ProgramProblem } from "../engine/index.ts";
import type { ScenarioDocument } from "../language/index.ts";
import { modelPath } from "../scoring/index.ts";
import { closingLinks, type ClosingLink } from "./closing-links.ts";
import { placeOf } from "./places.ts";

/**
 * Whether a scenario that reads well also plays: it can be compiled, every situation offers a
 * response, and there is something to earn. Quality rules come after these.
 */
export function checkScenario(document: ScenarioDocument): readonly Diagnostic[] {
  const compiled = compileProgram(document.scenario);
  if (compiled.ok) return checkProgram(document, compiled.program);
  const repeatable = compiled.problems.filter((problem) => problem.code === "cycle-without-once");
  const others = compiled.problems.filter((problem) => problem.code !== "cycle-without-once");
  const loops = closingLinks(document.scenario, repeatable).map((link) => describeLoop(document, link));
  return [...loops, ...others.map((problem) => describe(document, problem))];
}

function checkProgram(document: ScenarioDocument, program: Program): readonly Diagnostic[] {
  const { file, source } = document;
  const explored = explore(program);
  if (!explored.ok) {
    const range = source.keyRangeOf(["scenes"]);
    return [createDiagnostic("too-many-states", file, range, { limit: explored.limit })];
  }
  const stuck = new Set(explored.situations.offers.filter(isStuck).map(({ scene }) => scene.id));
  const problems = [...stuck].map((scene) =>
    createDiagnostic("stuck-scene", file, source.keyRangeOf(["scenes", scene]), { scene }),
  );
  if (problems.length === 0 && modelPath(program, explored.situations).marks <= 0) {
    problems.push(createDiagnostic("no-marks-to-earn", file, source.keyRangeOf(["scenes"])));
  }
  return problems;
}

/** Where no response can be chosen. With timers off there is no silence, so it is no way out. */
export function isStuck({ spoken }: Offer): boolean {
  return spoken === 0;
}

function describeLoop({ file, source }: ScenarioDocument, link: ClosingLink): Diagnostic {
  const { scene, response, to, loop, others } = link;
  const context = scene === to ? "self" : "loop";
  const data = { scene, response, to, loop: loop.join(" → "), context };
  const related = [
    ...(context === "loop" ? [{ path: ["scenes", to], label: "to" }] : []),
    ...others.map((other) => ({ path: placeOf(`${scene}.${other}`), label: "also" })),
  ];
  return createDiagnostic(
    "cycle-without-once",
    file,
    source.keyRangeOf(placeOf(`${scene}.${response}`)),
    data,
    related.map(({ path, label }) => ({ file, range: source.keyRangeOf(path), label })),
  );
}

type OtherProblem = Exclude<ProgramProblem, { readonly code: "cycle-without-once" }>;

function describe({ file, source }: ScenarioDocument, problem: OtherProblem): Diagnostic {
  switch (problem.code) {
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
