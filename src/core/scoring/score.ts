import type { Program, Trace } from "../engine/index.ts";
import type { ModelPath } from "./model-path.ts";

/** Marks earned against the model path. All figures are whole numbers; percentages are floored. */
export interface Score {
  /** Sum of all marks; may be negative. */
  readonly earned: number;
  readonly available: number;
  /** 0–100. */
  readonly total: number;
  readonly principles: readonly PrincipleScore[];
  readonly criticals: readonly CriticalError[];
}

export interface PrincipleScore {
  readonly id: string;
  readonly earned: number;
  readonly available: number;
  /** 0–100, or null where the model path carries no marks on it: not observed is not zero. */
  readonly bar: number | null;
  /** Too few marks to read anything from the bar (authoring M06). */
  readonly faint: boolean;
}

export interface CriticalError {
  readonly id: string;
  /** Index of the step in the trace. */
  readonly step: number;
}

/** From fewer marks nothing can be read: a screen draws no bar, and the lint tells the author. */
export const FAINT_BELOW = 4;

/** Scores a playthrough, finished or not (scoring §3). */
export function score(program: Program, model: ModelPath, trace: Trace): Score {
  const earned = trace.reduce((sum, step) => sum + step.response.total, 0);
  return {
    earned,
    available: model.marks,
    total: percent(earned, model.marks) ?? 0,
    principles: program.principles.map((id, index) => {
      const available = model.principles[index] ?? 0;
      const onIt = trace.reduce((sum, step) => sum + (step.response.marks[index] ?? 0), 0);
      return {
        id,
        earned: onIt,
        available,
        bar: percent(onIt, available),
        faint: available < FAINT_BELOW,
      };
    }),
    criticals: trace.flatMap((step, index) =>
      step.response.critical === null ? [] : [{ id: step.response.critical, step: index }],
    ),
  };
}

/** Floored and clipped to 0–100; null without anything to earn. */
export function percent(earned: number, available: number): number | null {
  if (available <= 0) return null;
  return Math.min(100, Math.floor((Math.max(0, earned) * 100) / available));
}
