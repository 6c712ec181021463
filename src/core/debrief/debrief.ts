import type { Program, ProgramOutcome, ProgramResponse, Trace } from "../engine/index.ts";
import type { Scenario } from "../model/index.ts";
import { resolveOutcome, score, type ModelPath, type Score } from "../scoring/index.ts";
import { authoredResponse } from "./authored-response.ts";

/** What the debrief says about a finished playthrough: a pure fold over its trace. */
export interface Debrief {
  readonly outcome: ProgramOutcome;
  /** The outcome that the gate closed, where it did. */
  readonly missed: ProgramOutcome | null;
  readonly score: Score;
  /** At most three, in the order of the conversation. */
  readonly turningPoints: readonly TurningPoint[];
  /** The turn with the largest shortfall, to be said again in other words. */
  readonly rewrite: Turn | null;
  /** The lapse that the closing question is about. */
  readonly reflection: string | null;
  readonly turns: readonly Turn[];
}

export interface Turn {
  /** Index in the trace. */
  readonly step: number;
  readonly scene: string;
  readonly response: ProgramResponse;
  readonly best: ProgramResponse;
  readonly shortfall: number;
  readonly diverges: boolean;
  readonly behaviours: readonly string[];
  readonly lapses: readonly string[];
  readonly moodBefore: number;
  readonly moodAfter: number;
}

export type TurningPointKind = "gain" | "loss" | "divergence";

/** One turn may be several turning points at once. */
export interface TurningPoint {
  readonly kinds: readonly TurningPointKind[];
  readonly turn: Turn;
}

/** @returns null while the trace has not reached an outcome */
export function debrief(
  scenario: Scenario,
  program: Program,
  model: ModelPath,
  trace: Trace,
): Debrief | null {
  const end = trace.at(-1)?.to;
  if (end?.kind !== "outcome") return null;
  const marks = score(program, model, trace);
  const outcome = resolveOutcome(program, end.index, marks);
  if (outcome === null) return null;
  const turns = turnsOf(scenario, model, trace);
  const rewrite = largest(turns, (turn) => turn.shortfall);
  return {
    outcome,
    missed: outcome.index === end.index ? null : (program.outcomes[end.index] ?? null),
    score: marks,
    turningPoints: turningPoints(turns, rewrite),
    rewrite,
    reflection: rewrite?.lapses[0] ?? mostFrequent(turns.flatMap((turn) => turn.lapses)),
    turns,
  };
}

/** Each decision with what the model would have done in the same situation. */
export function turnsOf(scenario: Scenario, model: ModelPath, trace: Trace): readonly Turn[] {
  return trace.map((step, index) => {
    const authored = authoredResponse(scenario, step.scene.index, step.response.id);
    return {
      step: index,
      scene: step.scene.id,
      response: step.response,
      ...model.judge(step.scene, step.before, step.response),
      behaviours: authored?.behaviours ?? [],
      lapses: authored?.lapses ?? [],
      moodBefore: step.before.mood,
      moodAfter: step.after.mood,
    };
  });
}

function turningPoints(turns: readonly Turn[], loss: Turn | null): readonly TurningPoint[] {
  const candidates: readonly (readonly [TurningPointKind, Turn | null | undefined])[] = [
    ["gain", largest(turns, (turn) => turn.response.total)],
    ["loss", loss],
    ["divergence", turns.find((turn) => turn.diverges)],
  ];
  const found = new Map<Turn, TurningPointKind[]>();
  for (const [kind, turn] of candidates) if (turn) found.set(turn, [...(found.get(turn) ?? []), kind]);
  return [...found]
    .map(([turn, kinds]) => ({ kinds, turn }))
    .sort((one, other) => one.turn.step - other.turn.step);
}

/** The first turn with the largest positive value. */
function largest(turns: readonly Turn[], value: (turn: Turn) => number): Turn | null {
  return turns.reduce<Turn | null>(
    (found, turn) => (value(turn) > (found === null ? 0 : value(found)) ? turn : found),
    null,
  );
}

function mostFrequent(lapses: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const lapse of lapses) counts.set(lapse, (counts.get(lapse) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
