import { existsSync } from "node:fs";
import { join } from "node:path";
import { ID_PATTERN, isLanguage, LANGUAGES, type Language } from "../../core/model/index.ts";
import { openAnswers } from "../answers.ts";
import type { Command } from "../command.ts";
import { askAll, defaults, type Given } from "../new/questions.ts";
import { starterFiles, starterNames } from "../new/starter.ts";
import { BESIDE, SCENARIOS } from "../scenario-path.ts";
import { schemaLine } from "../schema-line.ts";
import { CLEAN, misuse, Misuse, MISUSED, type Terminal } from "../terminal.ts";
import { createTranslator } from "../translator.ts";
import { writeTogether } from "../write-file.ts";

/** `lilian new`: a guided start that ends in a small scenario that plays. */
export const newScenario: Command = {
  name: "new",
  options: {
    language: { type: "string" },
    into: { type: "string" },
    yes: { type: "boolean" },
    force: { type: "boolean" },
  },
  choices: { language: LANGUAGES },
  run: ({ positionals, text, flag }, terminal) => {
    const [id, extra] = positionals;
    if (id === undefined) return misuse("new:error.no-id");
    if (extra !== undefined) return misuse("unknown-option", { option: extra });
    if (!ID_PATTERN.test(id)) return misuse("new:error.bad-id", { id });
    if (BESIDE.has(id)) return misuse("new:error.taken", { id });
    const language = text("language") ?? terminal.language;
    if (!isLanguage(language)) return misuse("unknown-language", { language });
    const folder = text("into") ?? SCENARIOS;
    const present = starterNames(id, language)
      .map((name) => join(folder, name))
      .find((file) => existsSync(file));
    if (present !== undefined && !flag("force")) return misuse("new:error.exists", { file: present });
    return start(id, folder, language, { asIs: flag("yes"), force: flag("force") }, terminal);
  },
};

async function start(
  id: string,
  folder: string,
  language: Language,
  { asIs, force }: { readonly asIs: boolean; readonly force: boolean },
  terminal: Terminal,
): Promise<number | Misuse> {
  const words = await createTranslator(language, ["new"]);
  const given = asIs ? defaults(words) : await ask(terminal, words);
  if (given === null) {
    terminal.err(terminal.t("new:left"));
    return MISUSED;
  }
  const files = await starterFiles(id, language, given, schemaLine(folder));
  if (files === null) return new Misuse("new:error.unreadable");
  const failed = await writeTogether(
    files.map(({ name, text }) => ({ path: join(folder, name), text })),
    force,
  );
  if (failed !== null) return failed;
  const [own = "", ...others] = files.map(({ name }) => join(folder, name));
  terminal.out(terminal.t("new:written", { file: own, translations: others.join(" · ") }));
  return CLEAN;
}

async function ask(terminal: Terminal, words: Terminal["t"]): Promise<Given | null> {
  const answers = openAnswers(terminal);
  try {
    return await askAll(answers, terminal, words);
  } finally {
    answers.close();
  }
}
