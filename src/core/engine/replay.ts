import type { ResponseKey } from "../model/index.ts";
import type { Program } from "./program.ts";
import { begin, step, type Refusal, type Standing, type Step, type Trace } from "./step.ts";

export interface Replayed {
  readonly trace: Trace;
  /** Where the last accepted response led. */
  readonly standing: Standing;
  /** The first response that could not be taken; those after it were not tried. */
  readonly refused: { readonly at: number; readonly refusal: Refusal } | null;
}

/** Walks a list of responses, `scene.response` each, from the start. */
export function replay(program: Program, responses: readonly ResponseKey[]): Replayed {
  const trace: Step[] = [];
  let standing = begin(program);
  for (const [at, key] of responses.entries()) {
    const stepped = step(program, standing, key);
    if (!stepped.ok) return { trace, standing, refused: { at, refusal: stepped.refusal } };
    trace.push(stepped.step);
    standing = { at: stepped.step.to, state: stepped.step.after };
  }
  return { trace, standing, refused: null };
}
