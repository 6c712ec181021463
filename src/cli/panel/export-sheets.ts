import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { drawSheet, type SheetRequest } from "../../core/panel/index.ts";
import { CLEAN, Misuse, type Terminal } from "../terminal.ts";
import { writeTogether } from "../write-file.ts";
import { openMaterial } from "./material.ts";
import { sheetCsv } from "./sheet-csv.ts";
import { sheetHtml } from "./sheet-html.ts";

export const FORMATS = ["html", "csv", "both"] as const;
export type Format = (typeof FORMATS)[number];

/** Writes a sheet to read, and a table to fill in, named by the sheet's id. */
export async function exportSheets(
  scenario: string,
  request: SheetRequest,
  format: Format,
  folder: string,
  force: boolean,
  { out, t }: Terminal,
): Promise<number | Misuse> {
  const opened = await openMaterial(scenario);
  if (opened instanceof Misuse) return opened;
  const { sheet, layout } = drawSheet(opened.material, request);
  const style = await readFile(new URL("sheet.css", import.meta.url), "utf8");
  const contents = { html: sheetHtml(sheet, style, t), csv: sheetCsv(sheet, t) };
  const kinds = format === "both" ? (["html", "csv"] as const) : [format];
  const files = kinds.map((kind) => ({
    kind,
    path: join(folder, `${sheet.id}.${kind}`),
    text: contents[kind],
  }));
  const failed = await writeTogether(files, force);
  if (failed !== null) return failed;
  for (const { kind, path } of files) out(t(`panel:written.${kind}`, { file: path }));
  const decisions = layout.length;
  const scenes = new Set(layout.map(({ scene }) => scene.id)).size;
  const again = sheet.kind === "marks" ? "later-options" : "come-back";
  out(t("panel:drawn", { decisions, seed: sheet.seed }));
  if (scenes < decisions) out(t(`panel:more-than-scenes.${again}`, { decisions, scenes }));
  return CLEAN;
}
