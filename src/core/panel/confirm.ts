import type { ScenarioDocument } from "../language/index.ts";
import type { Marking } from "../model/index.ts";

const DRAFT: Marking = "draft";
const CONFIRMED: Marking = "confirmed";

/**
 * The scenario file with its marks confirmed: one word replaced where it stands, so that comments and
 * layout stay as the author left them. Only a remark behind it that the marks are not confirmed yet
 * goes, because it would be untrue. Null where the file does not say "draft" there.
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
  const rest = text.slice(from + DRAFT.length);
  return text.slice(0, from) + CONFIRMED + rest.replace(REMARK, "$1");
}

/** To the end of the line: what may close a quotation, then a comment about drafts and confirming. */
const REMARK = /^(["']?)[ \t]+#[^\r\n]*(?:确认|確認|草稿|confirm|draft)[^\r\n]*/i;
