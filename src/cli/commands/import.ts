import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { guessLanguage, slugOf, toScenario, type Story } from "../../core/import/index.ts";
import { formatFile } from "../../core/language/format/index.ts";
import { GAP_MARKS, ID_PATTERN, isLanguage, LANGUAGES, type Language } from "../../core/model/index.ts";
import type { Arguments, Command } from "../command.ts";
import { firstPrinciple } from "../import/first-principle.ts";
import { problem, readStory } from "../import/read-story.ts";
import { importDocument, tellImport } from "../import/tell-import.ts";
import { whyNoFile } from "../read-files.ts";
import { BESIDE, SCENARIOS } from "../scenario-path.ts";
import { schemaLine } from "../schema-line.ts";
import { CLEAN, misuse, Misuse, type Terminal } from "../terminal.ts";
import { createTranslator } from "../translator.ts";
import { writeNew } from "../write-file.ts";

/** `lilian import`: material of another tool as a scenario file, with a report of every loss. */
export const importStory: Command = {
  name: "import",
  options: {
    id: { type: "string" },
    language: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
    json: { type: "boolean" },
  },
  choices: { language: LANGUAGES },
  run: (args, terminal) => {
    const [path, extra] = args.positionals;
    const language = args.text("language");
    if (path === undefined) return misuse("missing-file");
    if (extra !== undefined) return misuse("unknown-option", { option: extra });
    if (language !== undefined && !isLanguage(language)) return misuse("unknown-language", { language });
    return run(path, language, args, terminal);
  },
};

async function run(
  path: string,
  asked: Language | undefined,
  args: Arguments,
  terminal: Terminal,
): Promise<number | Misuse> {
  const barred = await whyNoFile(path);
  if (barred !== null) return barred;
  const story = await readStory(path);
  if (story instanceof Misuse) return story;
  const target = targetOf(path, story, args);
  if (target instanceof Misuse) return target;
  const { id, file } = target;
  if (!args.flag("force") && existsSync(file)) return new Misuse("import:error.exists", { path: file });

  const language = asked ?? guessLanguage(story, terminal.language === "zh-TW" ? "zh-TW" : "zh-CN");
  // The file speaks its own language, whatever that of the terminal is.
  const t = await createTranslator(language, ["import"]);
  const made = toScenario(story, {
    id,
    language,
    principle: await firstPrinciple(file),
    schema: schemaLine(dirname(file)),
    words: (key, values) => t(`import:${key}`, values),
  });
  if (!made.ok) return problem(path, made.problem);
  const { kept, lost } = made.value;
  const formatted = formatFile({ file, text: made.value.text });
  const text = formatted.ok ? formatted.text : made.value.text;
  const failed = await writeNew(file, text, args.flag("force"));
  if (failed !== null) return failed;
  const gaps = text.split(GAP_MARKS[language]).length - 1;
  const report = { file, id, language, format: story.format, kept, gaps, lost };
  if (args.flag("json")) terminal.out(importDocument(report, terminal.t));
  else tellImport(report, terminal);
  return CLEAN;
}

/** The scenario's id and its file, which are named alike. */
function targetOf(
  path: string,
  { title }: Story,
  args: Arguments,
): { readonly id: string; readonly file: string } | Misuse {
  const out = args.text("out");
  if (out !== undefined && extname(out) !== ".yaml")
    return new Misuse("import:error.out-name", { path: out });
  const named = out === undefined ? undefined : basename(out, ".yaml");
  const stem = basename(path, extname(path));
  const id = args.text("id") ?? named ?? (slugOf(title) || slugOf(stem) || "imported");
  if (!ID_PATTERN.test(id) || BESIDE.has(id)) return new Misuse("import:error.bad-id", { id });
  if (out !== undefined && basename(out) !== `${id}.yaml`) {
    return new Misuse("import:error.out-and-id", { path: out, id });
  }
  return { id, file: out ?? join(SCENARIOS, `${id}.yaml`) };
}
