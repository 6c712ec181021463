import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInstance } from "i18next";
import { LANGUAGES, type Language } from "../../src/core/model/index.ts";
import type { DiagnosticTranslator } from "../../src/i18n/render-diagnostic.ts";

const CATALOGUES = join(import.meta.dirname, "../../src/i18n/catalogues");

/** The catalogue of diagnostics in one language, as it is in its file. */
export function catalogueOf(language: Language): Record<string, unknown> {
  return JSON.parse(readFileSync(join(CATALOGUES, language, "diagnostics.json"), "utf8"));
}

/** The translator that the application binds for `renderDiagnostic`. */
export async function translatorFor(language: Language): Promise<DiagnosticTranslator> {
  const instance = createInstance();
  await instance.init({
    lng: language,
    ns: ["diagnostics"],
    defaultNS: "diagnostics",
    resources: Object.fromEntries(LANGUAGES.map((each) => [each, { diagnostics: catalogueOf(each) }])),
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
  return (key, values) => instance.t(key, { ...values });
}
