import type { ParseArgsConfig } from "node:util";
import type { Misuse, Terminal } from "./terminal.ts";

/** What was typed after a command's name. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** By option name; absent options are undefined. */
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
}

/**
 * One command. Its words stand in the catalogue `cli/<name>.json`, namespace `<name>`, with
 * `usage.call` and `usage.what` for the overview.
 */
export interface Command {
  readonly name: string;
  /** Beside `--lang` and `--help`, which every command has. */
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** What options take that take one of a few words, for whoever forgets the word. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** @returns the exit code, or how it was called wrongly */
  run(args: Arguments, terminal: Terminal): Promise<number | Misuse>;
}
