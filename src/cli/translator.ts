import { readFile } from "node:fs/promises";
import { createInstance } from "i18next";
import { isLanguage, type Language } from "../core/model/index.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Loads the words of the command line in one language.
 *
 * @param commands the commands whose catalogues are wanted
 */
export async function createTranslator(
  language: Language,
  commands: readonly string[],
): Promise<Terminal["t"]> {
  const own = ["common", ...commands];
  const files = ["diagnostics", ...own.map((name) => `cli/${name}`)];
  const namespaces = ["diagnostics", ...own];
  const catalogues = await Promise.all(files.map((file) => readCatalogue(language, file)));
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: {
      [language]: Object.fromEntries(namespaces.map((name, index) => [name, catalogues[index] ?? {}])),
    },
    // A terminal is no page: what is interpolated is text, not HTML.
    interpolation: { escapeValue: false },
  });
  return (key, values) => String(instance.t(key, { ...values }));
}

/** The language asked for, else the one of the shell, else zh-CN. */
export function chooseLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): Language | null {
  if (asked !== undefined) return isLanguage(asked) ? asked : null;
  const shell = (environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"]) ?? "";
  if (/^zh_(TW|HK|MO)/.test(shell)) return "zh-TW";
  return shell.startsWith("en") ? "en" : "zh-CN";
}

async function readCatalogue(language: Language, file: string): Promise<Record<string, unknown>> {
  const url = new URL(`../i18n/catalogues/${language}/${file}.json`, import.meta.url);
  return JSON.parse(await readFile(url, "utf8"));
}
