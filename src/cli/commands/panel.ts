import { randomInt } from "node:crypto";
import { isSheetKind, MAX_SEED, SHEET_KINDS } from "../../core/panel/index.ts";
import type { Arguments, Command } from "../command.ts";
import { exportSheets, FORMATS } from "../panel/export-sheets.ts";
import { scoreSheets } from "../panel/score-sheets.ts";
import { misuse, type Misuse, type Terminal } from "../terminal.ts";

/** `lilian panel`: asks people, blind, what no program can decide, and reads their answers back. */
export const panel: Command = {
  name: "panel",
  options: {
    kind: { type: "string" },
    seed: { type: "string" },
    out: { type: "string" },
    format: { type: "string" },
    all: { type: "boolean" },
    force: { type: "boolean" },
    json: { type: "boolean" },
    confirm: { type: "boolean" },
  },
  choices: { kind: SHEET_KINDS, format: FORMATS },
  run: (args, terminal) => {
    const [act, scenario, ...files] = args.positionals;
    if (act === undefined) return misuse("panel:error.which");
    if (act !== "export" && act !== "score") return misuse("panel:error.act", { act });
    if (scenario === undefined) return misuse("missing-scenario");
    const foreign = (act === "export" ? SCORING : EXPORTING).find(
      (option) => args.flag(option) || args.text(option) !== undefined,
    );
    if (foreign !== undefined) return misuse("unknown-option", { option: `--${foreign}` });
    return act === "export"
      ? runExport(scenario, files, args, terminal)
      : runScore(scenario, files, args, terminal);
  },
};

const EXPORTING = ["kind", "seed", "out", "format", "all", "force"];
const SCORING = ["json", "confirm"];

function runExport(
  scenario: string,
  [extra]: readonly string[],
  { text, flag }: Arguments,
  terminal: Terminal,
): Promise<number | Misuse> {
  if (extra !== undefined) return misuse("unknown-option", { option: extra });
  const kind = text("kind");
  if (kind === undefined) {
    return misuse("missing-choice", { argument: "--kind", choices: SHEET_KINDS.join(" · ") });
  }
  if (!isSheetKind(kind)) return misuse("panel:error.kind", { kind });
  const asked = text("format") ?? "both";
  const format = FORMATS.find((each) => each === asked);
  if (format === undefined) return misuse("panel:error.format", { format: asked });
  const seed = seedOf(text("seed"));
  if (seed === null) return misuse("panel:error.seed", { seed: text("seed") ?? "", limit: String(MAX_SEED) });
  const scope = flag("all") ? "all" : "path";
  return exportSheets(
    scenario,
    { kind: kind, language: terminal.language, scope, seed },
    format,
    text("out") ?? ".",
    flag("force"),
    terminal,
  );
}

/** Unless one is asked for, every export draws its own, so that readers cannot compare letters. */
function seedOf(written: string | undefined): number | null {
  if (written === undefined) return randomInt(1, MAX_SEED);
  return /^\d{1,9}$/.test(written) ? Number(written) : null;
}

function runScore(
  scenario: string,
  files: readonly string[],
  { flag }: Arguments,
  terminal: Terminal,
): Promise<number | Misuse> {
  if (files.length === 0) return misuse("panel:error.no-files");
  return scoreSheets(scenario, files, { json: flag("json"), confirm: flag("confirm") }, terminal);
}
