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
  // The browser's own frame goes with it.
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[data-of]")) {
    const { of } = meta.dataset;
    meta.media = theme === "system" ? `(prefers-color-scheme: ${of})` : theme === of ? "" : "not all";
  }
}
