import type { Language } from "../core/model/index.ts";

/** Where a command's words go; tests pass their own. */
export interface Terminal {
  /** A line for standard output. */
  out(text: string): void;
  /** A line for standard error. */
  err(text: string): void;
  readonly language: Language;
  /** Words from the `cli` and `diagnostics` catalogues, `namespace:key`. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
}

/** Exit codes, the same for every command. */
export const CLEAN = 0;
/** The command ran and found something wrong with what it was given to judge. */
export const FOUND = 1;
/** The command could not run as it was called. */
export const MISUSED = 2;

/** A failure of the call itself, told in one line. */
export class Misuse {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;

  constructor(key: string, values: Readonly<Record<string, string>> = {}) {
    this.key = key;
    this.values = values;
  }
}

export function tellMisuse({ err, t }: Terminal, { key, values }: Misuse): number {
  err(t("cli:error.prefix", { message: t(`cli:error.${key}`, values) }));
  return MISUSED;
}
