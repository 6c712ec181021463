import type { Program, Trace } from "../engine/index.ts";
import { resolveOutcome, score, type ModelPath } from "../scoring/index.ts";
import type { Claim } from "./record.ts";

/** What a finished playthrough came to, as a record states it; null while it has not ended. */
export function claimOf(program: Program, model: ModelPath, trace: Trace): Claim | null {
  const end = trace.at(-1)?.to;
  if (end?.kind !== "outcome") return null;
  const marks = score(program, model, trace);
  const outcome = resolveOutcome(program, end.index, marks);
  if (outcome === null) return null;
  return {
    earned: marks.earned,
    available: marks.available,
    total: marks.total,
    principles: Object.fromEntries(
      marks.principles.map(({ id, earned, available }) => [id, { earned, available }]),
    ),
    criticals: marks.criticals.map(({ id }) => id),
    outcome: outcome.id,
  };
}
