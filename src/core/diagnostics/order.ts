import type { Diagnostic, Severity } from "./diagnostic.ts";

/** What has to be mended comes first, what is only worth knowing last. */
const URGENCY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Sorts for reading: by severity, and within one by file and place. */
export function byUrgency(one: Diagnostic, other: Diagnostic): number {
  if (one.severity !== other.severity) return URGENCY[one.severity] - URGENCY[other.severity];
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.range.start.offset - other.range.start.offset;
}
