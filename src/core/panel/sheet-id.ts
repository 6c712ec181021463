import { LANGUAGES, type Language } from "../model/index.ts";
import { SCOPES, SHEET_KINDS, type Scope, type SheetKind } from "./kinds.ts";

/** What a sheet carries so that its answers can be read without a key file. */
export interface SheetId {
  readonly kind: SheetKind;
  /** Null on sheets of options alone: an id such as `closing-time` gives the situation away. */
  readonly scenario: string | null;
  readonly version: number;
  /** The beginning of the digest of the rules. */
  readonly rules: string;
  readonly language: Language;
  readonly scope: Scope;
  readonly seed: number;
  /** Digest of the order and labels: when it differs, answers cannot be told apart any more. */
  readonly layout: string;
  /** Digest of every word on the sheet. */
  readonly words: string;
}

export const MAX_SEED = 999_999_999;
const UNNAMED = "unnamed";

export function formatSheetId(id: SheetId): string {
  const { kind, scenario, version, rules, language, scope, seed, layout, words } = id;
  return [
    kind,
    scenario ?? UNNAMED,
    `v${version}`,
    rules,
    language,
    scope,
    String(seed),
    layout + words,
  ].join(".");
}

const PATTERN =
  /^([a-z]+)\.([a-z][a-z0-9-]*)\.v(\d{1,9})\.([0-9a-f]{8})\.([a-z-]+)\.([a-z]+)\.(\d{1,9})\.([0-9a-f]{4})([0-9a-f]{4})$/;

/** Null for anything that is no sheet's id. Capital letters make no difference. */
export function parseSheetId(text: string): SheetId | null {
  const [, kind, scenario, version, rules, language, scope, seed, layout, words] =
    PATTERN.exec(text.trim().toLowerCase()) ?? [];
  const known = {
    kind: SHEET_KINDS.find((each) => each === kind),
    language: LANGUAGES.find((each) => each.toLowerCase() === language),
    scope: SCOPES.find((each) => each === scope),
  };
  if (known.kind === undefined || known.language === undefined || known.scope === undefined) return null;
  if (scenario === undefined || rules === undefined || layout === undefined || words === undefined)
    return null;
  return {
    kind: known.kind,
    scenario: scenario === UNNAMED ? null : scenario,
    version: Number(version),
    rules,
    language: known.language,
    scope: known.scope,
    seed: Number(seed),
    layout,
    words,
  };
}
