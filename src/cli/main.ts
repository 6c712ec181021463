import { parseArgs } from "node:util";
import { check } from "./commands/check.ts";
import { play } from "./commands/play.ts";
import { CLEAN, Misuse, MISUSED, tellMisuse, type Terminal } from "./terminal.ts";
import { chooseLanguage, createTranslator } from "./translator.ts";

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  json: { type: "boolean", default: false },
  lang: { type: "string" },
  responses: { type: "string" },
} as const;

type Call = ReturnType<typeof parseCall>;

function parseCall(argv: string[]) {
  return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true, strict: true });
}

/** Runs one command; returns its exit code. */
async function run(argv: string[]): Promise<number> {
  const parsed = parse(argv);
  const asked = parsed instanceof Misuse ? undefined : parsed.values.lang;
  const language = chooseLanguage(asked, process.env);
  const terminal = await openTerminal(language ?? "zh-CN");
  if (parsed instanceof Misuse) return tellMisuse(terminal, parsed);
  if (language === null)
    return tellMisuse(terminal, new Misuse("unknown-language", { language: asked ?? "" }));
  return dispatch(parsed, terminal);
}

async function dispatch({ positionals, values }: Call, terminal: Terminal): Promise<number> {
  const [command, ...rest] = positionals;
  if (values.help === true) {
    terminal.out(terminal.t("cli:usage"));
    return CLEAN;
  }
  switch (command) {
    case "check":
      return check({ paths: rest, json: values.json }, terminal);
    case "play": {
      const [scenario, extra] = rest;
      if (scenario === undefined)
        return tellMisuse(terminal, new Misuse("missing-argument", { argument: "scenario" }));
      if (extra !== undefined) return tellMisuse(terminal, new Misuse("unknown-option", { option: extra }));
      if (values.responses === undefined) {
        return tellMisuse(terminal, new Misuse("missing-argument", { argument: "--responses" }));
      }
      return play({ scenario, responses: values.responses, json: values.json }, terminal);
    }
    case undefined:
      terminal.err(terminal.t("cli:usage"));
      return MISUSED;
    default:
      return tellMisuse(terminal, new Misuse("unknown-command", { command }));
  }
}

function parse(argv: string[]): Call | Misuse {
  try {
    return parseCall(argv);
  } catch (error) {
    // parseArgs names the offender in its message only, in English; the first quoted word is it.
    const message = error instanceof Error ? error.message : "";
    return new Misuse("unknown-option", { option: /'([^']+)'/.exec(message)?.[1] ?? message });
  }
}

async function openTerminal(language: Terminal["language"]): Promise<Terminal> {
  return {
    language,
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    t: await createTranslator(language),
  };
}

process.exitCode = await run(process.argv.slice(2));
