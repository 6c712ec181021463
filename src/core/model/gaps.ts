import type { Language } from "./language.ts";

/**
 * What stands before a text that still has to be written. Part of the scenario language rather
 * than of the interface: tools write it, authors replace it, `gap-left` finds what remains.
 */
export const GAP_MARKS: Readonly<Record<Language, string>> = {
  "zh-CN": "【待补】",
  "zh-TW": "【待補】",
  en: "[TO DO]",
};

export function isGap(text: string): boolean {
  return Object.values(GAP_MARKS).some((mark) => text.trimStart().startsWith(mark));
}

export function gap(language: Language, text: string): string {
  return language === "en" ? `${GAP_MARKS.en} ${text}` : `${GAP_MARKS[language]}${text}`;
}

/** What a gap asks for, without its mark. */
export function askedBy(text: string): string {
  const mark = Object.values(GAP_MARKS).find((each) => text.trimStart().startsWith(each)) ?? "";
  return text
    .trimStart()
    .slice(mark.length)
    .trim()
    .replace(/[。.]$/, "");
}
