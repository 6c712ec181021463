import { readFile } from "node:fs/promises";
import { createInstance } from "i18next";
import { isLanguage, type Language } from "../core/model/index.ts";
import type { Terminal } from "./terminal.ts";

const NAMESPACES = ["cli", "diagnostics"];

/** Loads the words of the command line in one language. */
export async function createTranslator(language: Language): Promise<Terminal["t"]> {
  const catalogues = await Promise.all(NAMESPACES.map((namespace) => readCatalogue(language, namespace)));
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: {
      [language]: Object.fromEntries(NAMESPACES.map((name, index) => [name, catalogues[index] ?? {}])),
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
  return /^en/.test(shell) ? "en" : "zh-CN";
}

async function readCatalogue(language: Language, namespace: string): Promise<Record<string, unknown>> {
  const url = new URL(`../i18n/catalogues/${language}/${namespace}.json`, import.meta.url);
  return JSON.parse(await readFile(url, "utf8"));
}
