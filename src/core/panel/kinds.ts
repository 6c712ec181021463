/**
 * What readers are given: the options alone; the options in their situation; or the situation and
 * every option to be rated on every principle.
 */
export const SHEET_KINDS = ["options", "situation", "marks"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Decisions of the model path only, or one for every scene that can be reached. */
export const SCOPES = ["path", "all"] as const;
export type Scope = (typeof SCOPES)[number];

export function isSheetKind(value: unknown): value is SheetKind {
  return SHEET_KINDS.some((kind) => kind === value);
}
