import type { Language } from "../model/index.ts";

/** How much two texts share, 0–1: pairs of characters in Chinese (Dice), words in English (Jaccard). */
export function similarity(one: string, other: string, language: Language): number {
  const [first, second] =
    language === "en" ? [tokensOf(one), tokensOf(other)] : [pairsOf(one), pairsOf(other)];
  const shared = [...first].filter((part) => second.has(part)).length;
  const all = first.size + second.size;
  if (all === 0) return 0;
  return language === "en" ? shared / (all - shared) : (2 * shared) / all;
}

function tokensOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []);
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character));
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
