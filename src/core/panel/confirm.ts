import type { ScenarioDocument } from "../language/index.ts";
import type { Marking } from "../model/index.ts";

const DRAFT: Marking = "draft";
const CONFIRMED: Marking = "confirmed";

/**
 * The scenario file with its marks confirmed: one word replaced where it stands, so that comments and
 * layout stay as the author left them. Null where the file does not say "draft" there.
 *
 * @param text the text that `document` was read from
 */
export function liftDraft(text: string, { scenario, source }: ScenarioDocument): string | null {
  if (scenario.marking !== DRAFT) return null;
  const { start, end } = source.rangeOf(["marking"]);
  const written = text.slice(start.offset, end.offset);
  // A value may stand in quotes; they stay.
  const at = written.indexOf(DRAFT);
  if (at === -1 || written.replaceAll(/["']/g, "").trim() !== DRAFT) return null;
  const from = start.offset + at;
  return text.slice(0, from) + CONFIRMED + text.slice(from + DRAFT.length);
}
