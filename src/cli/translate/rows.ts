import { translate } from "../../core/language/index.ts";
import { textKeys } from "../../core/model/index.ts";
import type { Terminal } from "../terminal.ts";
import type { ScriptLine } from "./script.ts";
import type { SheetRow } from "./sheet.ts";
import type { Subject } from "./subject.ts";

/**
 * The rows of a translator's sheet. A text that nobody translated has an empty cell, or for zh-TW a
 * proposal by vocabulary.
 */
export function sheetRows(
  subject: Subject,
  propose: ((text: string) => string) | null,
  t: Terminal["t"],
): readonly SheetRow[] {
  const { texts, states } = translate(
    subject,
    subject.side.translation,
    subject.target,
    propose ?? undefined,
  );
  return subject.script.map((line) => {
    const state = states[line.key] ?? "missing";
    return {
      key: line.key,
      where: where(line, subject, t),
      source: subject.texts[line.key] ?? "",
      translation: state === "missing" ? "" : (texts[line.key] ?? ""),
      state,
      context: line.after === null ? "" : (subject.texts[line.after] ?? ""),
    };
  });
}

/** Where a text is met and who says it, for somebody who does not see the file. */
function where({ section, scene, who }: ScriptLine, { texts }: Subject, t: Terminal["t"]): string {
  if (scene === null) return t(`translate:section.${section.replaceAll(" ", "-")}`);
  const title = texts[scene] ?? section;
  if (who.kind === "page") return title;
  if (who.kind !== "customer") return t(`translate:who.${who.kind}`, { scene: title });
  if (who.voice === "narration") return t("translate:who.narration", { scene: title });
  const name = texts[textKeys.customerName] ?? "";
  return t("translate:who.customer", { scene: title, name, emotion: t(`common:emotion.${who.voice}`) });
}
