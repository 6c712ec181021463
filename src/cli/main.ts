import { parseArgs } from "node:util";
import type { Arguments, Command } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { CLEAN, Misuse, MISUSED, tellMisuse, type Terminal } from "./terminal.ts";
import { chooseLanguage, createTranslator } from "./translator.ts";

/** Runs one command; returns its exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const command = COMMANDS.find((each) => each.name === name);
  const parsed = parse(command, command === undefined ? argv : rest);
  const asked = parsed instanceof Misuse ? undefined : parsed.text("lang");
  const language = chooseLanguage(asked, process.env);
  const terminal = await openTerminal(language ?? "zh-CN");
  if (parsed instanceof Misuse) return tellMisuse(terminal, parsed);
  if (language === null)
    return tellMisuse(terminal, new Misuse("unknown-language", { language: asked ?? "" }));
  if (parsed.flag("help")) {
    terminal.out(usage(terminal));
    return CLEAN;
  }
  if (command === undefined) {
    const [unknown] = parsed.positionals;
    if (unknown !== undefined)
      return tellMisuse(terminal, new Misuse("unknown-command", { command: unknown }));
    terminal.err(usage(terminal));
    return MISUSED;
  }
  const result = await command.run(parsed, terminal);
  return result instanceof Misuse ? tellMisuse(terminal, result) : result;
}

function parse(command: Command | undefined, args: readonly string[]): Arguments | Misuse {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { ...command?.options, lang: { type: "string" }, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    const given = new Map<string, unknown>(Object.entries(values));
    const text = (option: string) => {
      const value = given.get(option);
      return typeof value === "string" ? value : undefined;
    };
    return { positionals, text, flag: (option) => given.get(option) === true };
  } catch (error) {
    // parseArgs names the offender in its message only, in English; the first quoted word is it.
    const message = error instanceof Error ? error.message : "";
    return new Misuse("unknown-option", { option: /'([^']+)'/.exec(message)?.[1] ?? message });
  }
}

function usage({ t }: Terminal): string {
  const lines = COMMANDS.map(({ name }) => `  ${t(`${name}:usage.call`)}\n      ${t(`${name}:usage.what`)}`);
  return [t("common:usage"), "", ...lines].join("\n");
}

async function openTerminal(language: Terminal["language"]): Promise<Terminal> {
  return {
    language,
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    t: await createTranslator(
      language,
      COMMANDS.map(({ name }) => name),
    ),
  };
}

process.exitCode = await run(process.argv.slice(2));
