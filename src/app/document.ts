import type { Language } from "../core/model/index.ts";
import type { Theme } from "../platform/settings.ts";

/** Fonts and punctuation follow the document's language. */
export function showLanguage(language: Language): void {
  document.documentElement.lang = language;
}

/** Without the attribute the system's own preference holds. */
export function showTheme(theme: Theme): void {
  if (theme === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.dataset["theme"] = theme;
}
