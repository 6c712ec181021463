import { isMap, isScalar, Pair, Scalar, YAMLMap } from "yaml";
import type { Translation } from "../../core/language/index.ts";
import { formatText, parseVerbatim, print, TRANSLATION } from "../../core/language/format/index.ts";
import type { Language } from "../../core/model/index.ts";
import type { Entries } from "./merge.ts";
import { sectionOf, type ScriptLine } from "./script.ts";

export interface SideFileSubject {
  readonly kind: Translation["kind"];
  readonly id: string;
  readonly language: Language;
  /** The first comment of a new file. */
  readonly header: string;
}

/**
 * Writes a side file: entries in script order, a comment above each part, as the committed ones
 * are laid out. The author's own comments stay.
 *
 * @param before the file as it is; null for a new one
 */
export function writeSideFile(
  subject: SideFileSubject,
  before: string | null,
  entries: Entries,
  script: readonly ScriptLine[],
): string {
  const { kind, id, language, header } = subject;
  const fresh = `# ${header}\n\n${kind}: ${id}\nlanguage: ${language}\ntexts: {}\n`;
  const document = parseVerbatim(before ?? fresh);
  const top = document.contents;
  const texts = isMap(top) ? top.get("texts", true) : null;
  if (!isMap(texts)) return before ?? fresh;

  // The first comment of a mapping belongs to the mapping; here it belongs to the first part.
  const first = texts.items[0]?.key;
  if (isScalar(first) && texts.commentBefore) {
    first.commentBefore = [texts.commentBefore, first.commentBefore].filter(Boolean).join("\n");
    texts.commentBefore = null;
  }
  const present = new Map(texts.items.map((pair) => [keyOf(pair), pair]));
  const order = new Map(script.map(({ key }, index) => [key, index]));
  const place = (key: string) => order.get(key) ?? order.size;
  const keys = [...new Set([...present.keys(), ...Object.keys(entries)])].sort(
    (one, other) => place(one) - place(other),
  );
  texts.flow = false;
  texts.items = keys.map((key) => withEntry(present.get(key) ?? newPair(key), entries[key]));
  headParts(texts, script);
  return formatText(print(document), TRANSLATION);
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}

function newPair(key: string): Pair {
  const value = new YAMLMap();
  value.items = [new Pair(new Scalar("of"), new Scalar("")), new Pair(new Scalar("text"), new Scalar(""))];
  return new Pair(new Scalar(key), value);
}

function withEntry(pair: Pair, entry: Entries[string] | undefined): Pair {
  if (entry === undefined || !isMap(pair.value)) return pair;
  for (const name of ["of", "text"] as const) {
    const scalar = pair.value.get(name, true);
    if (!isScalar(scalar) || scalar.value === entry[name]) continue;
    scalar.value = entry[name];
    // The formatter takes the quotes off again where they are not needed.
    scalar.type = Scalar.QUOTE_DOUBLE;
  }
  return pair;
}

/** Puts each part's name above its first entry, and an empty line above that. */
function headParts(texts: YAMLMap, script: readonly ScriptLine[]): void {
  const sections = new Map(script.map(({ key, section }) => [key, section]));
  const names = new Set(sections.values());
  let current: string | null = null;
  for (const [index, { key }] of texts.items.entries()) {
    if (!isScalar(key)) continue;
    const own = (key.commentBefore ?? "")
      .split("\n")
      .filter((line) => line.trim() !== "" && !names.has(line.trim()));
    const section = sections.get(String(key.value)) ?? sectionOf(String(key.value));
    const head = section === current ? [] : [` ${section}`];
    if (head.length > 0 || own.length > 0) key.commentBefore = [...head, ...own].join("\n");
    else key.commentBefore = null;
    key.spaceBefore = index > 0 && section !== current;
    current = section;
  }
}
