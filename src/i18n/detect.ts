import type { Language } from "../core/model/index.ts";

/** The language that comes nearest to what a browser asks for; Chinese where none does. */
export function nearestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const lower = tag.toLowerCase();
    if (/^zh\b.*\b(tw|hk|mo|hant)\b/.test(lower)) return "zh-TW";
    if (lower.startsWith("zh")) return "zh-CN";
    if (lower.startsWith("en")) return "en";
  }
  return "zh-CN";
}
