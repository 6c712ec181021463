import { isLanguage, type Language } from "../core/model/language.ts";
import { nearestLanguage } from "../i18n/detect.ts";
import { readSettings } from "../platform/settings.ts";

/** The address decides, then the trainee's choice, then the browser's languages. */
export function languageOfVisit(search: string): Language {
  const named = new URLSearchParams(search).get("lang");
  return isLanguage(named) ? named : (readSettings().language ?? nearestLanguage(navigator.languages));
}
