import type { Program, ProgramOutcome } from "../engine/index.ts";
import type { Score } from "./score.ts";

/**
 * Resolves the gate of the outcome that the last response led to. The comparison is between whole
 * numbers, so that 69.9 % never passes for 70.
 *
 * @param provisional index of the outcome that the trace ended in
 */
export function resolveOutcome(program: Program, provisional: number, score: Score): ProgramOutcome | null {
  const outcome = program.outcomes[provisional];
  if (outcome === undefined) return null;
  const { gate } = outcome;
  if (gate === null) return outcome;
  const enough = Math.max(0, score.earned) * 100 >= gate.scoreAtLeast * score.available;
  const clean = !gate.noCritical || score.criticals.length === 0;
  return enough && clean ? outcome : (program.outcomes[gate.otherwise] ?? null);
}
