import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import type { Command } from "../../src/cli/command.ts";
import { tellMisuse, Misuse, type Terminal } from "../../src/cli/terminal.ts";
import { createTranslator } from "../../src/cli/translator.ts";
import type { Language } from "../../src/core/model/index.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Called {
  readonly language?: Language;
  /** What is piped in. */
  readonly input?: string;
}

/**
 * Runs a command as the command line would, without a process.
 *
 * @param options by name; `true` for a flag
 */
export async function runCommand(
  command: Command,
  positionals: readonly string[],
  options: Readonly<Record<string, string | true>> = {},
  { language = "en", input = "" }: Called = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    language,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    t: await createTranslator(language, [command.name]),
    input: Readable.from([input]),
  };
  const text = (name: string) => {
    const value = options[name];
    return typeof value === "string" ? value : undefined;
  };
  const result = await command.run({ positionals, text, flag: (name) => options[name] === true }, terminal);
  const code = result instanceof Misuse ? tellMisuse(terminal, result) : result;
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** An empty folder that nobody else has. */
export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), "lilian-"));
}

/** Runs the command line itself. */
export function spawnLilian(args: readonly string[], input = ""): Ran {
  const root = resolve(import.meta.dirname, "../..");
  const run = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
  });
  return { code: run.status ?? -1, out: run.stdout, err: run.stderr };
}
