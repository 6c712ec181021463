import { columnWidth } from "../core/diagnostics/index.ts";

/** Lines of a table for a terminal: first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, columnWidth(cell));
    }
  }
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const padding = " ".repeat((widths[column] ?? 0) - columnWidth(cell));
      return column === 0 ? cell + padding : padding + cell;
    });
    return `  ${cells.join("   ")}`.trimEnd();
  });
}
