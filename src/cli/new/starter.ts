import { readFile } from "node:fs/promises";
import { readScenario, readTranslation, textDigest } from "../../core/language/index.ts";
import { LANGUAGES, type Language, type Texts } from "../../core/model/index.ts";
import { scenarioScript } from "../translate/script.ts";
import { writeSideFile } from "../translate/side-file.ts";
import { createTranslator } from "../translator.ts";
import { fillSkeleton } from "./fill.ts";
import { defaults, shownIn, type Given, type QuestionKey } from "./questions.ts";

const SKELETON = new URL("./skeleton.yaml", import.meta.url);

interface StarterFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a new scenario: the author's own, and one for each other language. */
export function starterNames(id: string, language: Language): readonly string[] {
  const others = LANGUAGES.filter((other) => other !== language);
  return [`${id}.yaml`, ...others.map((other) => `${id}.${other}.yaml`)];
}

/**
 * Writes a scenario from the author's answers, and its translations. Where a text holds what the
 * author has typed, the translation is left to a translator: we cannot know it.
 *
 * @param schema the comment by which an editor finds the schema
 * @returns null where the answers make no file that can be read
 */
export async function starterFiles(
  id: string,
  language: Language,
  given: Given,
  schema: string,
): Promise<readonly StarterFile[] | null> {
  const skeleton = await readFile(SKELETON, "utf8");
  const fallbacks = defaults(await createTranslator(language, ["new"]), given.portrait);
  const own = await write(skeleton, { id, language, schema }, given);
  if (own === null) return null;
  const files: StarterFile[] = [{ name: `${id}.yaml`, text: own.text }];
  const script = scenarioScript(own.scenario, own.texts);
  for (const other of LANGUAGES.filter((each) => each !== language)) {
    const words = await createTranslator(other, ["new", "translate"]);
    const theirs = defaults(words, given.portrait);
    const plain = await write(
      skeleton,
      { id, language: other, schema },
      { ...theirs, channel: given.channel },
    );
    const typed = await write(
      skeleton,
      { id, language: other, schema },
      translated(given, fallbacks, theirs),
    );
    if (plain === null || typed === null) return null;
    const entries = Object.entries(plain.texts)
      .filter(([key, text]) => typed.texts[key] === text)
      .map(([key, text]) => [key, { of: textDigest(own.texts[key] ?? ""), text }] as const);
    const subject = {
      kind: "scenario",
      id,
      language: other,
      header: words("translate:header", { id }),
    } as const;
    const text = writeSideFile(subject, null, Object.fromEntries(entries), script);
    const name = `${id}.${other}.yaml`;
    if (readTranslation({ file: name, text }).value === null) return null;
    files.push({ name, text });
  }
  return files;
}

/** A default has a translation; what was typed has none and stays as it is. */
function translated(given: Given, fallbacks: Given, theirs: Given): Given {
  const inTheirs = (key: QuestionKey) => (given[key] === fallbacks[key] ? theirs[key] : given[key]);
  return {
    title: inTheirs("title"),
    channel: given.channel,
    customer: inTheirs("customer"),
    want: inTheirs("want"),
    portrait: given.portrait,
    fact: inTheirs("fact"),
    best: inTheirs("best"),
    mixed: inTheirs("mixed"),
    bad: inTheirs("bad"),
  };
}

interface Fixed {
  readonly id: string;
  readonly language: Language;
  readonly schema: string;
}

async function write(skeleton: string, { id, language, schema }: Fixed, given: Given) {
  const words = await createTranslator(language, ["new"]);
  const fixed: Readonly<Record<string, string>> = { ...given, id, language, schema };
  const place = words(`new:channel.${given.channel}`);
  const he = words(`new:pronoun.${shownIn(given.portrait)}`);
  const word = (key: string) =>
    Object.hasOwn(fixed, key) ? (fixed[key] ?? "") : words(`new:story.${key}`, { ...given, id, place, he });
  const text = fillSkeleton(skeleton, word);
  const read = readScenario({ file: `${id}.yaml`, text }, null).value;
  return read === null ? null : { text, scenario: read.scenario, texts: read.texts satisfies Texts };
}
