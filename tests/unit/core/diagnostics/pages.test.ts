import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SEVERITIES } from "../../../../src/core/diagnostics/index.ts";
import { LANGUAGES } from "../../../../src/core/model/index.ts";
import { CODES, PAGES, readPage } from "../../../rules/examples.ts";
import { catalogueOf } from "../../../support/diagnostic-words.ts";

/** Messages by dotted key. */
function flat(value: unknown, prefix = ""): Record<string, string> {
  if (typeof value === "string") return { [prefix]: value };
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return Object.assign({}, ...entries.map(([key, inner]) => flat(inner, prefix ? `${prefix}.${key}` : key)));
}

const words = Object.fromEntries(LANGUAGES.map((language) => [language, flat(catalogueOf(language))]));
const placeholders = (message = "") =>
  new Set([...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name));

/** Placeholders as the pages show them. */
const shown = (message = "") =>
  message.replace(/\$t\(diagnostics:words\.\w+\.\{\{(\w+)\}\}\)/g, "‹$1›").replace(/\{\{(\w+)\}\}/g, "‹$1›");

describe("catalogues", () => {
  test.each(LANGUAGES)("%s has words for every code and for nothing else", (language) => {
    const codes = new Set(Object.keys(words[language] ?? {}).map((key) => key.split(".")[0]));
    codes.delete("words");
    expect(codes).toEqual(new Set(CODES));
    for (const code of CODES) {
      for (const part of ["what", "why", "fix"]) {
        expect(words[language]?.[`${code}.${part}`], `${code}.${part}`).toBeTruthy();
      }
    }
  });

  test.each(LANGUAGES)("%s has the same keys and placeholders as zh-CN", (language) => {
    expect(Object.keys(words[language] ?? {})).toEqual(Object.keys(words["zh-CN"] ?? {}));
    for (const [key, message] of Object.entries(words["zh-CN"] ?? {})) {
      expect(placeholders(words[language]?.[key]), key).toEqual(placeholders(message));
    }
  });
});

describe("pages", () => {
  test("there is one for each code", () => {
    const pages = readdirSync(PAGES).filter((name) => name !== "README.md");
    expect(pages.sort()).toEqual(CODES.map((code) => `${code}.md`).sort());
  });

  test.each(CODES)("%s states its severity and its messages", (code) => {
    const page = readPage(code);
    expect(page).toContain(`# ${code}\n\nSeverity: ${SEVERITIES[code]}\n`);
    for (const language of LANGUAGES) {
      expect(page).toContain(`- ${language}: ${shown(words[language]?.[`${code}.what`])}\n`);
    }
  });

  test("the overview lists every code with its severity", () => {
    const rows = [
      ...readFileSync(join(PAGES, "README.md"), "utf8").matchAll(
        /^\| \[([\w-]+)\]\((\S+)\)\s+\| (\w+)\s+\|/gm,
      ),
    ].map(([, code, page, severity]) => ({ code, page, severity }));
    expect(rows).toEqual(CODES.map((code) => ({ code, page: `${code}.md`, severity: SEVERITIES[code] })));
  });
});
