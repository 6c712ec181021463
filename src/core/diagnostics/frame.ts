import { columnWidth, printable } from "./columns.ts";
import type { Range } from "./diagnostic.ts";

/** Longer lines are shown as a window around the place. In UTF-16 code units. */
const WINDOW = 96;
const LEAD = 24;

/**
 * The line of a problem with one neighbour on either side and a caret underline, for a terminal
 * or a monospaced panel. Only the first line of a longer range is underlined.
 */
export function codeFrame(sourceText: string, range: Range): string {
  const lines = sourceText.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  // The end of the last line is no line of its own.
  if (lines.length > range.start.line && lines.at(-1) === "") lines.pop();
  const { line: number, column } = range.start;
  const from = column - 1 > WINDOW - LEAD ? column - 1 - LEAD : 0;
  const last = Math.min(lines.length, number + 1);
  const gutter = String(last).length;
  const rows: string[] = [];
  for (let shown = Math.max(1, number - 1); shown <= last; shown++) {
    const text = lines[shown - 1] ?? "";
    const mark = shown === number ? ">" : " ";
    rows.push(`${mark} ${String(shown).padStart(gutter)} | ${cut(text, from)}`.trimEnd());
    if (shown === number) rows.push(`  ${" ".repeat(gutter)} | ${underline(text, from, range)}`);
  }
  return rows.join("\n");
}

function cut(text: string, from: number): string {
  const window = text.slice(from, from + WINDOW);
  const before = from > 0 && text.length > from ? "…" : "";
  const after = text.length > from + WINDOW ? "…" : "";
  return `${before}${printable(window)}${after}`;
}

function underline(text: string, from: number, range: Range): string {
  const start = range.start.column - 1;
  const lineEnd = range.end.line === range.start.line ? range.end.column - 1 : text.trimEnd().length;
  const end = Math.min(Math.max(lineEnd, start), from + WINDOW);
  const indent = columnWidth(printable(text.slice(from, start))) + (from > 0 ? 1 : 0);
  const carets = Math.max(1, columnWidth(printable(text.slice(start, end))));
  return " ".repeat(indent) + "^".repeat(carets);
}
