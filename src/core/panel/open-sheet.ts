import { drawSheet } from "./sheet.ts";
import { parseSheetId, type SheetId } from "./sheet-id.ts";
import type { Layout } from "./layout.ts";
import type { PanelMaterial } from "./material.ts";

/** A sheet that came back, with the key to its labels drawn again. */
export interface OpenedSheet {
  readonly id: SheetId;
  readonly layout: Layout;
  /** The words have changed since: its answers say nothing of the present ones. */
  readonly stale: boolean;
  /** Rules or marks have changed since, the words have not: its answers still count. */
  readonly rulesChanged: boolean;
}

export type Opened =
  | { readonly ok: true; readonly sheet: OpenedSheet }
  | { readonly ok: false; readonly code: "unknown-sheet" | "other-scenario" | "other-layout" };

/** Finds the key to a sheet again from nothing but its id. */
export function sheetOpener(material: PanelMaterial): (text: string) => Opened {
  const known = new Map<string, Opened>();
  return (text) => {
    const opened = known.get(text) ?? openSheet(material, text);
    known.set(text, opened);
    return opened;
  };
}

function openSheet(material: PanelMaterial, text: string): Opened {
  const id = parseSheetId(text);
  if (id === null) return { ok: false, code: "unknown-sheet" };
  if (id.scenario !== null && id.scenario !== material.scenario.id) {
    return { ok: false, code: "other-scenario" };
  }
  const { id: now, layout } = drawSheet(material, id);
  if (now.layout !== id.layout) return { ok: false, code: "other-layout" };
  const rulesChanged = now.rules !== id.rules || now.version !== id.version;
  return { ok: true, sheet: { id, layout, stale: now.words !== id.words, rulesChanged } };
}
