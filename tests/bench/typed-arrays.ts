import { MAX_MOOD, MIN_MOOD } from "../../src/core/model/index.ts";
import type { Program } from "../../src/core/engine/index.ts";

/**
 * The same rules on one flat array of numbers: about as fast as JavaScript can walk a scenario, and
 * nothing that anybody would want to maintain. It is the limit that `step` is held against.
 */
export interface Tables {
  readonly start: number;
  /** Offset into `rows` of each scene's first response. */
  readonly first: Int32Array;
  readonly rows: Int32Array;
  readonly mood: number;
}

const WIDTH = 9;

export function tabulate(program: Program): Tables {
  const first = new Int32Array(program.scenes.length);
  const rows: number[] = [];
  program.scenes.forEach((scene, index) => {
    first[index] = rows.length;
    for (const { when, branches, total } of scene.responses) {
      const branch = branches[0];
      if (branch === undefined || branches.length > 1) throw new Error("one way out of each response");
      const to = branch.to.kind === "scene" ? branch.to.index : -1 - branch.to.index;
      rows.push(
        when?.knows ?? 0,
        when?.lacks ?? 0,
        when?.moodAtLeast ?? MIN_MOOD,
        when?.moodAtMost ?? MAX_MOOD,
        branch.effect.mood,
        branch.effect.set,
        branch.effect.clear,
        total,
        to,
      );
    }
  });
  return { start: program.start, first, rows: Int32Array.from(rows), mood: program.initial.mood };
}

/** Walks response numbers from the start; returns the marks, or NaN for a response not available. */
export function replayTables({ start, first, rows, mood: initial }: Tables, responses: Uint8Array): number {
  let at = start;
  let mood = initial;
  let facts = 0;
  let marks = 0;
  for (let index = 0; index < responses.length && at >= 0; index++) {
    const row = first[at]! + responses[index]! * WIDTH;
    const knows = rows[row]!;
    if ((facts & knows) !== knows || (facts & rows[row + 1]!) !== 0) return Number.NaN;
    if (mood < rows[row + 2]! || mood > rows[row + 3]!) return Number.NaN;
    mood = Math.min(MAX_MOOD, Math.max(MIN_MOOD, mood + rows[row + 4]!));
    facts = (facts & ~rows[row + 6]!) | rows[row + 5]!;
    marks += rows[row + 7]!;
    at = rows[row + 8]!;
  }
  return marks;
}
