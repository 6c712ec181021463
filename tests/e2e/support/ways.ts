import { begin, explore, sceneAt, step, type Program } from "../../../src/core/engine/index.ts";
import type { ResponseKey } from "../../../src/core/model/index.ts";
import { modelPath, type ModelPath } from "../../../src/core/scoring/index.ts";

/** The model path of a program. */
export function modelOf(program: Program): ModelPath {
  const explored = explore(program);
  if (!explored.ok) throw new Error(`${program.id} is too large`);
  return modelPath(program, explored.situations);
}

/** A way that begins with a response of the first scene and then makes the best of it. */
export function bestAfter(program: Program, first: ResponseKey): readonly ResponseKey[] {
  const model = modelOf(program);
  const way: ResponseKey[] = [];
  let standing = begin(program);
  for (let next: ResponseKey | null = first; next !== null;) {
    const stepped = step(program, standing, next);
    if (!stepped.ok) throw new Error(JSON.stringify(stepped.refusal));
    way.push(next);
    standing = { at: stepped.step.to, state: stepped.step.after };
    const scene = sceneAt(program, standing.at);
    const [any] = scene?.responses ?? [];
    next = scene === null || any === undefined ? null : model.judge(scene, standing.state, any).best.key;
  }
  return way;
}

/** What one could say first that costs the customer's good will. */
export function angering(program: Program): ResponseKey {
  const standing = begin(program);
  const found = sceneAt(program, standing.at)?.responses.find(({ key }) => {
    const stepped = step(program, standing, key);
    return stepped.ok && stepped.step.after.mood < standing.state.mood;
  });
  if (found === undefined) throw new Error(`nothing angers anybody at the start of ${program.id}`);
  return found.key;
}

/** The fewest responses that lead to an end. */
export function shortest(program: Program): readonly ResponseKey[] {
  let ways = [{ standing: begin(program), way: [] as readonly ResponseKey[] }];
  for (;;) {
    const next: typeof ways = [];
    for (const { standing, way } of ways) {
      for (const { key } of sceneAt(program, standing.at)?.responses ?? []) {
        const stepped = key.endsWith(".silence") ? null : step(program, standing, key);
        if (stepped?.ok !== true) continue;
        const { to, after } = stepped.step;
        if (to.kind === "outcome") return [...way, key];
        next.push({ standing: { at: to, state: after }, way: [...way, key] });
      }
    }
    if (next.length === 0) throw new Error(`${program.id} does not end`);
    ways = next;
  }
}
