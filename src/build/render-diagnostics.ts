import { readFile } from "node:fs/promises";
import { createInstance } from "i18next";
import type { Language } from "../core/model/index.ts";
import { nearestLanguage } from "../i18n/detect.ts";
import { renderDiagnostic, type DiagnosticTranslator } from "../i18n/render-diagnostic.ts";
import type { ReadLibrary } from "./read-library.ts";

/** Diagnostics as an author reads them in the terminal. */
export interface RenderedDiagnostics {
  readonly errors: readonly string[];
  /** One line for what does not fail the build; empty where there is nothing. */
  readonly summary: string;
}

/** Renders the errors in full, in the language of the shell, and counts what is no error. */
export async function renderAll({ diagnostics, sources }: ReadLibrary): Promise<RenderedDiagnostics> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const language = nearestLanguage([shellLanguage()]);
  const t = await translator(language);
  return {
    errors: errors.map((diagnostic) =>
      renderDiagnostic(diagnostic, sources.get(diagnostic.file) ?? "", t, language),
    ),
    summary:
      warnings === 0 ? "" : `scenarios: ${warnings} warnings; \`npm run lilian -- check\` explains them`,
  };
}

async function translator(language: Language): Promise<DiagnosticTranslator> {
  const url = new URL(`../i18n/catalogues/${language}/diagnostics.json`, import.meta.url);
  const diagnostics: Record<string, unknown> = JSON.parse(await readFile(url, "utf8"));
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { [language]: { diagnostics } },
    // A terminal is no page: what is interpolated is text, not HTML.
    interpolation: { escapeValue: false },
  });
  return (key, values) => String(instance.t(`diagnostics:${key}`, { ...values }));
}

/** `zh_TW.UTF-8` as a language tag. */
function shellLanguage(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || "").replace("_", "-");
}
