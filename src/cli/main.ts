import { parseArgs } from "node:util";
import type { Arguments, Command } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { CLEAN, Misuse, MISUSED, tellMisuse, type Terminal } from "./terminal.ts";
import { isLanguage, LANGUAGES } from "../core/model/index.ts";
import { chooseLanguage, createTranslator } from "./translator.ts";

/** Runs one command; returns its exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const command = COMMANDS.find((each) => each.name === name);
  const parsed = parse(command, command === undefined ? argv : rest);
  const asked = parsed instanceof Misuse ? languageIn(argv) : parsed.text("lang");
  const language = chooseLanguage(asked, process.env);
  const terminal = await openTerminal(language ?? "zh-CN");
  if (parsed instanceof Misuse) return tellMisuse(terminal, parsed);
  if (language === null)
    return tellMisuse(terminal, new Misuse("unknown-language", { language: asked ?? "" }));
  if (parsed.flag("help")) {
    terminal.out(usage(terminal, command === undefined ? COMMANDS : [command]));
    return CLEAN;
  }
  if (command === undefined) {
    const [unknown] = parsed.positionals;
    if (unknown !== undefined)
      return tellMisuse(terminal, new Misuse("unknown-command", { command: unknown }));
    terminal.err(usage(terminal, COMMANDS));
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
    const option = (/'([^']+)'/.exec(message)?.[1] ?? message).replace(/ <value>$/, "");
    if (!message.includes("argument missing")) return new Misuse("unknown-option", { option });
    const choices = option === "--lang" ? LANGUAGES : command?.choices?.[option.replace(/^--/, "")];
    return choices === undefined
      ? new Misuse("missing-value", { option })
      : new Misuse("missing-choice", { argument: option, choices: choices.join(" · ") });
  }
}

/** The language wanted for the complaint about a call that could not be read. */
function languageIn(argv: readonly string[]): string | undefined {
  const at = argv.indexOf("--lang");
  const asked = at < 0 ? undefined : argv[at + 1];
  return isLanguage(asked) ? asked : undefined;
}

function usage({ t }: Terminal, commands: readonly Command[]): string {
  const lines = commands.map(({ name }) => `  ${t(`${name}:usage.call`)}\n      ${t(`${name}:usage.what`)}`);
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

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(CLEAN);
  throw error;
});
process.exitCode = await run(process.argv.slice(2));
