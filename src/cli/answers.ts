import { createInterface } from "node:readline";
import type { Terminal } from "./terminal.ts";

/** What `next` gives when the time is up. */
export const TIME_UP = Symbol("time is up");

/** Lines that a person types, or that are piped in. */
export interface Answers {
  /** The next line, or null once there is none to come. */
  next(): Promise<string | null>;
  /** Whether a person types: the end of input is then their leaving. */
  readonly typed: boolean;
  /** The same, for so many seconds at most. A line that comes later is the next one's. */
  within(seconds: number): Promise<string | null | typeof TIME_UP>;
  close(): void;
}

/** Opens standard input, or what a test has put in its place. */
export function openAnswers({ input = process.stdin }: Pick<Terminal, "input">): Answers {
  const typed = input === process.stdin && process.stdin.isTTY;
  const reader = createInterface({
    input,
    ...(typed && { output: process.stdout, prompt: "› " }),
    terminal: typed,
  });
  const lines = reader[Symbol.asyncIterator]();
  let waiting: Promise<string | null> | null = null;
  let closed = false;
  reader.once("close", () => {
    closed = true;
    // Whoever leaves in the middle of a line gets the next words on one of their own.
    if (typed && waiting !== null) process.stdout.write("\n");
  });

  const next = (): Promise<string | null> => {
    if (closed && typed) return Promise.resolve(null);
    if (typed) reader.prompt();
    waiting ??= lines
      .next()
      .then(({ value, done }) => (done === true ? null : value))
      .finally(() => {
        waiting = null;
      });
    return waiting;
  };
  return {
    next,
    typed,
    async within(seconds) {
      let clock: NodeJS.Timeout | undefined;
      const up = new Promise<typeof TIME_UP>((resolve) => {
        clock = setTimeout(() => resolve(TIME_UP), seconds * 1000);
      });
      try {
        return await Promise.race([next(), up]);
      } finally {
        clearTimeout(clock);
      }
    },
    close: () => reader.close(),
  };
}
