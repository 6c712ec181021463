import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readScenario } from "../../core/language/index.ts";
import { ID_PATTERN, isLanguage, type Language } from "../../core/model/index.ts";
import { openAnswers } from "../answers.ts";
import type { Command } from "../command.ts";
import { fillSkeleton } from "../new/fill.ts";
import { askAll, defaults, type Given } from "../new/questions.ts";
import { CLEAN, misuse, Misuse, type Terminal } from "../terminal.ts";
import { createTranslator } from "../translator.ts";
import { writeWhole } from "../write-file.ts";

/** Names that files of the folder have already. */
const TAKEN: ReadonlySet<string> = new Set(["rubric", "courses", "lint"]);
const SKELETON = new URL("../new/skeleton.yaml", import.meta.url);

/** `lilian new`: a guided start that ends in a small scenario that plays. */
export const newScenario: Command = {
  name: "new",
  options: {
    language: { type: "string" },
    into: { type: "string" },
    yes: { type: "boolean" },
    force: { type: "boolean" },
  },
  run: ({ positionals, text, flag }, terminal) => {
    const [id, extra] = positionals;
    if (id === undefined) return misuse("missing-argument", { argument: "<id>" });
    if (extra !== undefined) return misuse("unknown-option", { option: extra });
    if (!ID_PATTERN.test(id) || TAKEN.has(id)) return misuse("new:error.bad-id", { id });
    const language = text("language") ?? terminal.language;
    if (!isLanguage(language)) return misuse("unknown-language", { language });
    const file = join(text("into") ?? "scenarios", `${id}.yaml`);
    if (existsSync(file) && !flag("force")) return misuse("new:error.exists", { file });
    return start(id, file, language, flag("yes"), terminal);
  },
};

async function start(
  id: string,
  file: string,
  language: Language,
  asIs: boolean,
  terminal: Terminal,
): Promise<number | Misuse> {
  const words = await createTranslator(language, ["new"]);
  const given = asIs ? defaults(words) : await ask(terminal, words);
  const fixed: Readonly<Record<string, string>> = { ...given, id, language };
  const place = words(`new:channel.${given.channel}`);
  const word = (key: string) =>
    Object.hasOwn(fixed, key) ? (fixed[key] ?? "") : words(`new:story.${key}`, { ...given, id, place });
  const text = fillSkeleton(await readFile(SKELETON, "utf8"), word);
  if (readScenario({ file, text }, null).value === null) return new Misuse("new:error.unreadable");
  const failed = await writeWhole(file, text);
  if (failed !== null) return failed;
  terminal.out(terminal.t("new:written", { file }));
  return CLEAN;
}

async function ask(terminal: Terminal, words: Terminal["t"]): Promise<Given> {
  const answers = openAnswers(terminal);
  try {
    return await askAll(answers, terminal, words);
  } finally {
    answers.close();
  }
}
