import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/core/model/index.ts";

const FOLDER = join(import.meta.dirname, "../../../src/i18n/catalogues");
/** The diagnostics have tests of their own. */
const NAMES = readdirSync(join(FOLDER, "zh-CN"))
  .filter((file) => file.endsWith(".json") && file !== "diagnostics.json")
  .map((file) => file.replace(".json", ""));

describe.each(NAMES)("the catalogue %s", (name) => {
  const source = placeholders(read("zh-CN", name));

  test.each(LANGUAGES)("%s has the keys and placeholders of zh-CN", (language) => {
    expect(placeholders(read(language, name))).toEqual(source);
  });

  test.each(LANGUAGES)("%s leaves nothing empty", (language) => {
    const empty = flat(read(language, name)).filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
  });

  test("Chinese uses Chinese punctuation", () => {
    const latin = (["zh-CN", "zh-TW"] as const).flatMap((language) =>
      flat(read(language, name)).filter(([, text]) => /[\u4e00-\u9fff][,.;:!?]/.test(text)),
    );
    expect(latin).toEqual([]);
  });
});

function read(language: string, name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, language, `${name}.json`), "utf8"));
}

/** Each key with the sorted placeholders of its text. */
function placeholders(catalogue: unknown): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    flat(catalogue)
      .map(
        ([key, text]) =>
          [key, [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, word]) => word ?? "").sort()] as const,
      )
      .sort(([one], [other]) => one.localeCompare(other)),
  );
}

function flat(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === "" ? key : `${path}.${key}`));
}
