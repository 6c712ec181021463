import { NARRATION, type Emotion } from "../model/index.ts";
import type { Turn } from "./debrief.ts";
import type { Exchange } from "./exchanges.ts";

/** A stop on the way through a conversation that is looked at again. */
export interface Moment {
  readonly exchange: Exchange;
  /** What the customer has just said, or what was answered and how the customer took it. */
  readonly part: "heard" | "answered";
  /** How the customer sounded last; null while they have said nothing. */
  readonly emotion: Emotion | null;
  readonly mood: number;
}

/**
 * A conversation as a row of moments, two a turn: first the customer speaks, then one answers. Where
 * nothing new is heard (after a question) the answer follows at once.
 *
 * @param turns of the same trace as the exchanges
 */
export function momentsOf(exchanges: readonly Exchange[], turns: readonly Turn[]): readonly Moment[] {
  const moments: Moment[] = [];
  let emotion: Emotion | null = null;
  for (const exchange of exchanges) {
    const turn = turns[exchange.step];
    if (turn === undefined) continue;
    if (exchange.heard.length > 0) {
      emotion = lastVoice(exchange) ?? emotion;
      moments.push({ exchange, part: "heard", emotion, mood: turn.moodBefore });
    }
    const { reply } = exchange;
    if (reply !== null && reply.voice !== NARRATION) emotion = reply.voice;
    moments.push({ exchange, part: "answered", emotion, mood: turn.moodAfter });
  }
  return moments;
}

function lastVoice({ heard }: Exchange): Emotion | null {
  const voices = heard.flatMap((entry) =>
    entry.kind === "context" || entry.voice === NARRATION ? [] : [entry.voice],
  );
  return voices.at(-1) ?? null;
}
