import { MAX_MOOD, MIN_MOOD } from "../../src/core/model/index.ts";
import type { Program } from "../../src/core/engine/index.ts";

/** What the published figure of exact analysis was computed for: the number of ways, and the range. */
export interface DenseAnalysis {
  readonly paths: number;
  readonly min: number;
  readonly max: number;
}

const MOODS = MAX_MOOD - MIN_MOOD + 1;

/**
 * Exact analysis as the published figure was made: dynamic programming over a full table of scene ×
 * mood × facts, reachable or not, in typed arrays. It knows no hubs, needs scenes in order and few
 * facts, and finds no situation again; it is the limit that `explore` is held against.
 */
export function analyseTables(program: Program): DenseAnalysis {
  const flags = 1 << program.facts.length;
  const width = flags * MOODS;
  const paths = new Float64Array(program.scenes.length * width);
  const min = new Int32Array(paths.length);
  const max = new Int32Array(paths.length);
  for (let scene = program.scenes.length - 1; scene >= 0; scene--) {
    for (const { when, branches, total } of program.scenes[scene]!.responses) {
      const { effect, to } = branches[0]!;
      const there = to.kind === "scene" ? to.index * width : -1;
      if (branches.length > 1 || (to.kind === "scene" && to.index <= scene)) throw new Error("not in order");
      for (let facts = 0; facts < flags; facts++) {
        if (when !== null && ((facts & when.knows) !== when.knows || (facts & when.lacks) !== 0)) continue;
        const after = (facts & ~effect.clear) | effect.set;
        for (let mood = MIN_MOOD; mood <= MAX_MOOD; mood++) {
          if (when !== null && (mood < when.moodAtLeast || mood > when.moodAtMost)) continue;
          const at = scene * width + facts * MOODS + mood - MIN_MOOD;
          const moved = Math.min(MAX_MOOD, Math.max(MIN_MOOD, mood + effect.mood));
          const next = there + after * MOODS + moved - MIN_MOOD;
          const first = paths[at] === 0;
          const low = total + (there < 0 ? 0 : min[next]!);
          const high = total + (there < 0 ? 0 : max[next]!);
          paths[at]! += there < 0 ? 1 : paths[next]!;
          if (first || low < min[at]!) min[at] = low;
          if (first || high > max[at]!) max[at] = high;
        }
      }
    }
  }
  const { mood, facts } = program.initial;
  const start = program.start * width + facts * MOODS + mood - MIN_MOOD;
  return { paths: paths[start]!, min: min[start]!, max: max[start]! };
}
