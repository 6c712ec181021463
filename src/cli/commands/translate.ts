import { proposeTraditional } from "../../build/traditional.ts";
import { readTranslation } from "../../core/language/index.ts";
import { LANGUAGES } from "../../core/model/index.ts";
import type { Arguments, Command } from "../command.ts";
import { CLEAN, misuse, Misuse, type Terminal } from "../terminal.ts";
import { mergeSheet } from "../translate/merge.ts";
import { sheetRows } from "../translate/rows.ts";
import { openSheet } from "../translate/open-sheet.ts";
import { writeSheet, type ReadRow } from "../translate/sheet.ts";
import { sheetWords } from "../translate/sheet-words.ts";
import { writeSideFile } from "../translate/side-file.ts";
import { openSubject, type Subject } from "../translate/subject.ts";
import { writeNew, writeWhole } from "../write-file.ts";

/** `lilian translate`: one sheet for the translator, out and back without loss. */
export const translate: Command = {
  name: "translate",
  options: {
    to: { type: "string" },
    export: { type: "string" },
    import: { type: "string" },
    "skip-unknown": { type: "boolean" },
    force: { type: "boolean" },
  },
  choices: { to: LANGUAGES },
  run: (args, terminal) => {
    const [name, extra] = args.positionals;
    const to = args.text("to");
    if (name === undefined) return misuse("missing-scenario");
    if (extra !== undefined) return misuse("unknown-option", { option: extra });
    if (to === undefined)
      return misuse("missing-choice", { argument: "--to", choices: LANGUAGES.join(" · ") });
    return run(name, to, args, terminal);
  },
};

async function run(name: string, to: string, args: Arguments, terminal: Terminal): Promise<number | Misuse> {
  const [out, back] = [args.text("export"), args.text("import")];
  if ((out === undefined) === (back === undefined)) return new Misuse("translate:error.one-way");
  const subject = await openSubject(name, to);
  if (subject instanceof Misuse) return subject;
  const proposes = subject.language === "zh-CN" && subject.target === "zh-TW";
  const propose = proposes ? proposeTraditional() : null;
  if (out !== undefined) return exportSheet(subject, propose, out, args.flag("force"), terminal);
  const rows = await openSheet(back ?? "", subject, terminal);
  return rows instanceof Misuse
    ? rows
    : importSheet(subject, propose, rows, args.flag("skip-unknown"), terminal);
}

async function exportSheet(
  subject: Subject,
  propose: ((text: string) => string) | null,
  file: string,
  force: boolean,
  { out, t }: Terminal,
): Promise<number | Misuse> {
  const rows = sheetRows(subject, propose, t);
  const failed = await writeNew(file, writeSheet(rows, sheetWords(t)), force);
  if (failed !== null) return failed;
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  const counts = {
    current: count("current"),
    stale: count("stale"),
    missing: count("missing"),
    unreviewed: count("unreviewed"),
  };
  out(t("translate:exported", { file, rows: rows.length, ...counts }));
  if (counts.stale + counts.unreviewed > 0) out(t("translate:accept"));
  return CLEAN;
}

async function importSheet(
  subject: Subject,
  propose: ((text: string) => string) | null,
  rows: readonly ReadRow[],
  skipUnknown: boolean,
  { out, t }: Terminal,
): Promise<number | Misuse> {
  const merged = mergeSheet(rows, subject.texts, subject.side.translation?.entries ?? {}, propose);
  if (merged instanceof Misuse) return merged;
  const { entries, taken, waiting, stale, trimmed, unknown } = merged;
  if (unknown.length > 0 && !skipUnknown) {
    const keys = named(unknown);
    return new Misuse("translate:error.sheet-unknown-key", { count: String(unknown.length), keys });
  }
  const { file, text: before } = subject.side;
  if (before === null && taken === 0) {
    out(t("translate:nothing", { file, waiting }));
    return CLEAN;
  }
  const header = t("translate:header", { id: subject.kind === "scenario" ? subject.id : subject.kind });
  const about = { kind: subject.kind, id: subject.id, language: subject.target, header };
  const text = writeSideFile(about, before, entries, subject.script);
  // What we would not be able to read again is not written.
  if (readTranslation({ file, text }).value === null)
    return new Misuse("translate:error.side-file", { file });
  const failed = text === before ? null : await writeWhole(file, text);
  if (failed !== null) return failed;
  out(t("translate:imported", { file, taken, waiting }));
  if (trimmed.length > 0) out(t("translate:trimmed", { count: trimmed.length, keys: named(trimmed) }));
  if (stale.length > 0) out(t("translate:stale", { count: stale.length, keys: named(stale) }));
  if (unknown.length > 0) out(t("translate:skipped", { count: unknown.length, keys: named(unknown) }));
  return CLEAN;
}

function named(keys: readonly string[]): string {
  return keys.length > 3 ? `${keys.slice(0, 3).join(" · ")} …` : keys.join(" · ");
}
