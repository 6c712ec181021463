import { expect, test } from "vitest";
import { byUrgency, type Diagnostic, type Severity } from "../../../../src/core/diagnostics/index.ts";

function at(severity: Severity, file: string, offset: number): Diagnostic {
  const place = { line: 1, column: offset + 1, offset };
  return { code: "empty-text", severity, file, range: { start: place, end: place }, data: {}, related: [] };
}

test("errors come first, then warnings, then notes, and within these what stands first", () => {
  const found = [
    at("info", "a.yaml", 0),
    at("warning", "b.yaml", 0),
    at("warning", "a.yaml", 9),
    at("error", "b.yaml", 7),
    at("warning", "a.yaml", 2),
    at("error", "b.yaml", 3),
  ];
  const told = found.sort(byUrgency).map(({ severity, file, range }) => [severity, file, range.start.offset]);
  expect(told).toEqual([
    ["error", "b.yaml", 3],
    ["error", "b.yaml", 7],
    ["warning", "a.yaml", 2],
    ["warning", "a.yaml", 9],
    ["warning", "b.yaml", 0],
    ["info", "a.yaml", 0],
  ]);
});
