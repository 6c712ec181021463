import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/core/model/index.ts";

const FOLDER = join(import.meta.dirname, "../../../src/i18n/catalogues");
const NAMES = readdirSync(join(FOLDER, "zh-CN/cli"));

describe.each(NAMES)("the command line's catalogue %s", (name) => {
  const source = placeholders(read("zh-CN", name));

  test.each(LANGUAGES)("%s has the keys and placeholders of zh-CN, and nothing empty", (language) => {
    const own = placeholders(read(language, name));
    // Words that only serve another sentence's plural are a language's own business.
    const shared = Object.entries(own.words).filter(([key]) => key in source.words || !own.plural.has(key));
    expect(Object.fromEntries(shared)).toEqual(source.words);
    expect(read(language, name).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("Chinese uses Chinese punctuation", () => {
    const latin = (["zh-CN", "zh-TW"] as const).flatMap((language) =>
      read(language, name).filter(([, text]) => /[\u4e00-\u9fff][,;:!?](?![\w…])/.test(text)),
    );
    expect(latin).toEqual([]);
  });

  test("zh-TW is written in traditional characters", () => {
    const simplified = read("zh-TW", name).filter(([, text]) =>
      /[这没个们来对说时过还开样给请读写]/.test(text),
    );
    expect(simplified).toEqual([]);
  });
});

type Entries = readonly (readonly [key: string, text: string])[];

function read(language: string, name: string): Entries {
  return flat(JSON.parse(readFileSync(join(FOLDER, language, "cli", name), "utf8")));
}

/** Each key with its placeholders; the forms of a plural, which Chinese does not need, are one key. */
function placeholders(entries: Entries) {
  const found = new Map<string, readonly string[]>();
  const plural = new Set<string>();
  for (const [form, text] of entries) {
    const key = form.replace(/_(one|other)$/, "");
    if (key !== form) plural.add(key);
    if (form.endsWith("_one")) continue;
    const all = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, word]) => word ?? "");
    // A sentence without a pronoun in one language may need one in another.
    const words = all.filter((word) => word !== "he");
    found.set(key, [...new Set(words)].sort());
  }
  const words: Readonly<Record<string, readonly string[]>> = Object.fromEntries(found);
  return { words, plural };
}

function flat(value: unknown, path = ""): Entries {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === "" ? key : `${path}.${key}`));
}
