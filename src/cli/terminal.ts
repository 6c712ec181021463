import type { Readable } from "node:stream";
import type { Language } from "../core/model/index.ts";

/** Where a command's words go; tests pass their own. */
export interface Terminal {
  /** A line for standard output. */
  out(text: string): void;
  /** A line for standard error. */
  err(text: string): void;
  readonly language: Language;
  /** Where answers come from; standard input if left out. */
  readonly input?: Readable;
  /** Words by `namespace:key`: `common`, `diagnostics`, or a command's own name. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
}

/** Exit codes, the same for every command. */
export const CLEAN = 0;
/** The command ran and found something wrong with what it was given to judge. */
export const FOUND = 1;
/** The command could not run as it was called. */
export const MISUSED = 2;

/** A failure of the call itself, told in one line; the key is of the `common` errors or a full one. */
export class Misuse {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;

  constructor(key: string, values: Readonly<Record<string, string>> = {}) {
    this.key = key;
    this.values = values;
  }
}

/** For commands that find out before they have anything to wait for. */
export function misuse(key: string, values: Readonly<Record<string, string>> = {}): Promise<Misuse> {
  return Promise.resolve(new Misuse(key, values));
}

export function tellMisuse({ err, t }: Terminal, { key, values }: Misuse): number {
  const name = key.includes(":") ? key : `common:error.${key}`;
  const shown = Object.fromEntries(Object.entries(values).map(([each, value]) => [each, printable(value)]));
  err(t("common:error.prefix", { message: t(name, shown) }));
  return MISUSED;
}

/** Longer than any path or option that somebody means. */
const LONGEST = 500;

/**
 * What was typed or found, fit to stand in a line: nothing in it breaks the line, colours the
 * terminal or turns the direction of reading.
 */
export function printable(text: string): string {
  const flat = text.replaceAll(/[\t\r\n\p{Zl}\p{Zp}]+/gu, " ").replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\ufffd");
  const signs = Array.from(flat);
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join("")}…` : flat;
}
