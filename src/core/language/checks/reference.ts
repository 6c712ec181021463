import { suggest, type DiagnosticCode, type DiagnosticData } from "../../diagnostics/index.ts";
import { ID_PATTERN } from "../../model/index.ts";
import { plainId } from "../plain-id.ts";
import type { Problems } from "../problems.ts";
import type { Path } from "../yaml/source-map.ts";

/** Reports a name that is not among the declared ones, with the nearest of them. */
export function checkReference(
  code: DiagnosticCode,
  name: unknown,
  declared: readonly string[] | ReadonlySet<string>,
  path: Path,
  problems: Problems,
  { at = "atValue", ...data }: DiagnosticData & { readonly at?: "atValue" | "atKey" } = {},
): void {
  const known = declared instanceof Set ? declared : new Set(declared);
  if (typeof name !== "string" || name.trim() === "" || known.has(name)) return;
  // Declared, but with an id that is badly written and was reported there.
  if (!problems.isFull && [...known].some((id) => !ID_PATTERN.test(id) && plainId(id) === name)) return;
  const meant = problems.isFull ? null : suggest(name, known);
  problems[at](code, path, { id: name, ...data, ...(meant === null ? {} : { suggestion: meant }) });
}
