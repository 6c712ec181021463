import type { TextState } from "../../core/language/index.ts";
import { LANGUAGES } from "../../core/model/index.ts";
import type { Terminal } from "../terminal.ts";
import { createTranslator } from "../translator.ts";

/** The sheet's columns; a heading names them in a reader's language. */
export const COLUMNS = ["key", "where", "source", "translation", "state", "context"] as const;
export type Column = (typeof COLUMNS)[number];
export const STATES = ["current", "stale", "missing", "unreviewed"] as const satisfies readonly TextState[];

/** How one language calls columns and states. */
export interface SheetWords {
  /** What stands in brackets behind a name is said to the translator and is no part of it. */
  readonly columns: Readonly<Record<Column, string>>;
  readonly states: Readonly<Record<TextState, string>>;
}

export function sheetWords(t: Terminal["t"]): SheetWords {
  const column = (name: Column) => t(`translate:column.${name}`);
  const state = (name: TextState) => t(`translate:state.${name}`);
  return {
    columns: {
      key: column("key"),
      where: column("where"),
      source: column("source"),
      translation: column("translation"),
      state: column("state"),
      context: column("context"),
    },
    states: {
      current: state("current"),
      stale: state("stale"),
      missing: state("missing"),
      unreviewed: state("unreviewed"),
    },
  };
}

/** Reads headings and states in any language: a sheet need not come back where it went out. */
export class SheetReader {
  readonly #columns = new Map<string, Column>(COLUMNS.map((name) => [name, name]));
  readonly #states = new Map<string, TextState>(STATES.map((name) => [name, name]));

  constructor(languages: readonly SheetWords[]) {
    for (const { columns, states } of languages) {
      for (const name of COLUMNS) this.#columns.set(plain(columns[name]), name);
      for (const name of STATES) this.#states.set(plain(states[name]), name);
    }
  }

  /** Null for a column of the translator's own. */
  columnOf(heading: string): Column | null {
    return this.#columns.get(plain(heading)) ?? null;
  }

  /** Null for whatever else a translator wrote there. */
  stateOf(cell: string): TextState | null {
    return this.#states.get(plain(cell)) ?? null;
  }
}

/** A reader of the sheets of every language. */
export async function sheetReader(): Promise<SheetReader> {
  const words = LANGUAGES.map(async (each) => sheetWords(await createTranslator(each, ["translate"])));
  return new SheetReader(await Promise.all(words));
}

/** A heading without what is said behind it. */
export function nameOf(heading: string): string {
  return heading.replace(/[(（].*$/s, "").trim();
}

function plain(cell: string): string {
  return nameOf(cell.normalize("NFKC")).toLowerCase();
}
