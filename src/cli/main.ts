import { debuglog } from "node:util";
import { suggest } from "../core/diagnostics/index.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { languageIn, parseCall } from "./parse-call.ts";
import { codeOf } from "./system-fault.ts";
import { CLEAN, Misuse, MISUSED, tellMisuse, type Terminal } from "./terminal.ts";
import { chooseLanguage, createTranslator } from "./translator.ts";

/** Runs one command; returns its exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const command = COMMANDS.find((each) => each.name === name);
  const parsed = parseCall(command, command === undefined ? argv : rest);
  const asked = parsed instanceof Misuse ? languageIn(argv) : parsed.text("lang");
  const language = chooseLanguage(asked, process.env);
  const terminal = await openTerminal(language ?? "zh-CN");
  // Of a command that there is not, no option can be right.
  const isWord = name !== undefined && name !== "" && !name.startsWith("-");
  if (command === undefined && isWord) return tellMisuse(terminal, unknownCommand(name));
  if (parsed instanceof Misuse) return tellMisuse(terminal, parsed);
  if (language === null)
    return tellMisuse(terminal, new Misuse("unknown-language", { language: asked ?? "" }));
  if (parsed.flag("help")) {
    terminal.out(usage(terminal, command === undefined ? COMMANDS : [command]));
    return CLEAN;
  }
  if (command === undefined) {
    terminal.err(usage(terminal, COMMANDS));
    return MISUSED;
  }
  const result = await command.run(parsed, terminal);
  return result instanceof Misuse ? tellMisuse(terminal, result) : result;
}

function unknownCommand(command: string): Misuse {
  const near = suggest(
    command,
    COMMANDS.map(({ name }) => name),
  );
  return new Misuse("unknown-command", { command, ...(near !== null && { near, context: "near" }) });
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

async function complain(misuse: Misuse): Promise<number> {
  const language = languageIn(argv) ?? chooseLanguage(undefined, process.env) ?? "zh-CN";
  return tellMisuse(await openTerminal(language), misuse);
}

async function outputFailed(error: unknown): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
  if (codeOf(error) === "EPIPE") process.exit(CLEAN);
  process.exit(await complain(new Misuse("no-output", { reason: codeOf(error) })));
}

const argv = process.argv.slice(2);
process.stderr.on("error", () => process.exit(MISUSED));
process.stdout.on("error", (error) => void outputFailed(error));
try {
  process.exitCode = await run(argv);
} catch (error) {
  // Our own fault. One line for a trainer; whoever mends it sees the rest with NODE_DEBUG=lilian.
  debuglog("lilian")("%o", error);
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  process.exitCode = await complain(new Misuse("unexpected", { reason }));
}
