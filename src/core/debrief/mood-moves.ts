import type { Program, Trace } from "../engine/index.ts";
import { NARRATION, type Emotion, type Scenario, type Voice } from "../model/index.ts";
import { authoredResponse } from "./authored-response.ts";
import type { Turn } from "./debrief.ts";
import { linesHeard } from "./transcript.ts";

/** A turn after which the customer felt better or worse than before it. */
export interface MoodMove {
  readonly turn: Turn;
  readonly direction: "rose" | "fell";
  /** How the customer sounded when they answered; null where they did not. */
  readonly felt: Emotion | null;
  /**
   * `no-better`: the mood fell although nothing better could be said; honest news may hurt.
   * `borrowed`: it rose by words that earn nothing and stand behind the best; they are paid for later.
   */
  readonly twist: "no-better" | "borrowed" | null;
}

/** Why the customer grew angrier or calmer, response by response, in the order of the conversation. */
export function moodMoves(
  scenario: Scenario,
  program: Program,
  trace: Trace,
  turns: readonly Turn[],
): readonly MoodMove[] {
  return turns.flatMap((turn) => {
    if (turn.moodAfter === turn.moodBefore) return [];
    const direction = turn.moodAfter > turn.moodBefore ? "rose" : "fell";
    return [{ turn, direction, felt: feltAfter(scenario, program, trace, turn), twist: twistOf(turn) }];
  });
}

function twistOf({ moodBefore, moodAfter, response, shortfall, diverges }: Turn): MoodMove["twist"] {
  if (moodAfter < moodBefore) {
    return shortfall === 0 && !diverges && response.total > 0 ? "no-better" : null;
  }
  return shortfall > 0 && response.total <= 0 ? "borrowed" : null;
}

/** The voice of the reply, or of the first words that the customer speaks then. */
function feltAfter(scenario: Scenario, program: Program, trace: Trace, turn: Turn): Emotion | null {
  const step = trace[turn.step];
  if (step === undefined) return null;
  const reply = authoredResponse(scenario, step.scene.index, step.response.id)?.reply ?? null;
  if (isSpoken(reply)) return reply;
  const { to, after } = step;
  const scene = to.kind === "scene" && to.index !== step.scene.index ? scenario.scenes[to.index] : undefined;
  if (scene === undefined) return null;
  const voices = linesHeard(program, scene, to.index, after).map((line) => line.voice);
  return voices.find(isSpoken) ?? null;
}

function isSpoken(voice: Voice | null): voice is Emotion {
  return voice !== null && voice !== NARRATION;
}
