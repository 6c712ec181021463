import type { Entry } from "./transcript.ts";

export type Heard = Extract<Entry, { kind: "context" | "line" }>;
export type Answer = Extract<Entry, { kind: "response" | "silence" }>;
export type Reply = Extract<Entry, { kind: "reply" }>;

/** One turn of a conversation as it reads: what was heard, what was answered, what came back. */
export interface Exchange {
  /** Index in the trace. */
  readonly step: number;
  /** What was told and said since the turn before. */
  readonly heard: readonly Heard[];
  readonly answer: Answer;
  /** Null where the response gets no answer of its own. */
  readonly reply: Reply | null;
}

/** A transcript by turns; what is heard after the last response belongs to none and is left out. */
export function exchangesOf(entries: readonly Entry[]): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  let heard: Heard[] = [];
  for (const entry of entries) {
    if (entry.kind === "context" || entry.kind === "line") {
      heard.push(entry);
    } else if (entry.kind === "reply") {
      const last = exchanges.pop();
      if (last !== undefined) exchanges.push({ ...last, reply: entry });
    } else {
      exchanges.push({ step: entry.step, heard, answer: entry, reply: null });
      heard = [];
    }
  }
  return exchanges;
}
