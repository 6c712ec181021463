import { parseArgs, type ParseArgsConfig } from "node:util";
import { suggest } from "../core/diagnostics/index.ts";
import { isLanguage, LANGUAGES, type Language } from "../core/model/index.ts";
import type { Arguments, Command } from "./command.ts";
import { codeOf } from "./system-fault.ts";
import { Misuse } from "./terminal.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
const COMMON: Options = { lang: { type: "string" }, help: { type: "boolean", short: "h" } };

/** Reads what was typed after a command's name, or after `lilian` where there is none. */
export function parseCall(command: Command | undefined, args: readonly string[]): Arguments | Misuse {
  const options = { ...command?.options, ...COMMON };
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = new Map<string, unknown>(Object.entries(values));
    // What a shell makes of a variable that is not set; nobody means it.
    if (positionals.includes("")) return new Misuse("empty-argument");
    const empty = [...given].find(([, value]) => value === "");
    if (empty !== undefined) return withoutValue(`--${empty[0]}`, command);
    const text = (option: string) => {
      const value = given.get(option);
      return typeof value === "string" ? value : undefined;
    };
    return { positionals, text, flag: (option) => given.get(option) === true };
  } catch (error) {
    return faultOf(error, options, command);
  }
}

/** The language wanted for the complaint about a call that could not be read. */
export function languageIn(argv: readonly string[]): Language | undefined {
  const at = argv.indexOf("--lang");
  const joined = argv.find((each) => each.startsWith("--lang="))?.slice("--lang=".length);
  const asked = joined ?? (at < 0 ? undefined : argv[at + 1]);
  return isLanguage(asked) ? asked : undefined;
}

/** parseArgs names the offender in its message only, in English, as `'-h, --help <value>'` at most. */
function faultOf(error: unknown, options: Options, command: Command | undefined): Misuse {
  const message = error instanceof Error ? error.message : "";
  const [, quoted = ""] = /'([^']+)'/.exec(message) ?? [];
  const option = quoted.replace(/^-\w, /, "").replace(/ <value>$/, "");
  const name = option.replace(/^--/, "");
  if (codeOf(error) !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    const near = suggest(name, Object.keys(options));
    return new Misuse("unknown-option", { option, ...(near !== null && { near, context: "near" }) });
  }
  return options[name]?.type === "boolean"
    ? new Misuse("no-value", { option })
    : withoutValue(option, command);
}

function withoutValue(option: string, command: Command | undefined): Misuse {
  const choices = option === "--lang" ? LANGUAGES : command?.choices?.[option.replace(/^--/, "")];
  return choices === undefined
    ? new Misuse("missing-value", { option })
    : new Misuse("missing-choice", { argument: option, choices: choices.join(" · ") });
}
