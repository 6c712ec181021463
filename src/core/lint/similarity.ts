import type { Language } from "../model/index.ts";

/** What a text is compared by: pairs of characters in Chinese, words in English. */
export function partsOf(text: string, language: Language): ReadonlySet<string> {
  if (language === "en") return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []);
  const characters = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character));
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** How much two texts share, 0–1, by their parts: Dice's measure in Chinese, Jaccard's in English. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>, language: Language): number {
  let shared = 0;
  for (const part of one) if (other.has(part)) shared++;
  const all = one.size + other.size;
  if (all === 0) return 0;
  return language === "en" ? shared / (all - shared) : (2 * shared) / all;
}
