import { isLanguage, type Language } from "../core/model/index.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  /** Null until the trainee has chosen one. */
  readonly language: Language | null;
  readonly theme: Theme;
}

const KEY = "lilian.settings";
const UNSET: Settings = { language: null, theme: "system" };

/**
 * Language and theme stand in `localStorage`, not in the database, because they are needed before
 * the first paint and that one answers at once.
 */
export function readSettings(): Settings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof stored !== "object" || stored === null) return UNSET;
    const language = "language" in stored && isLanguage(stored.language) ? stored.language : null;
    const named = "theme" in stored ? stored.theme : null;
    return { language, theme: THEMES.find((theme) => theme === named) ?? UNSET.theme };
  } catch {
    return UNSET;
  }
}

/** A browser that refuses keeps the choice for this visit only. */
export function writeSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Nothing depends on it.
  }
}
