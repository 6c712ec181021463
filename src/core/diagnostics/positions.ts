import type { Position, Range } from "./diagnostic.ts";

/** The offsets at which the lines of a text start; CRLF and LF both end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** `offset` must lie in the text that `starts` was made from, or at its end. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}

/** A range between two offsets, cut to the text's length. */
export function rangeBetween(starts: readonly number[], length: number, from: number, to: number): Range {
  const start = Math.max(0, Math.min(from, length));
  const end = Math.max(start, Math.min(to, length));
  return { start: positionAt(starts, start), end: positionAt(starts, end) };
}
