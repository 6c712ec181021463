import type { Language } from "../../model/index.ts";

/** Words to look for, by language. In English they match as whole words, in any case. */
export type WordsByLanguage = Readonly<Record<Language, readonly string[]>>;

/** Those of the words that stand in the text, each once. */
export function findWords(text: string, words: WordsByLanguage, language: Language): readonly string[] {
  const listed = words[language];
  if (language !== "en") return listed.filter((word) => text.includes(word));
  const spoken = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, " ")} `;
  return listed.filter((word) => spoken.includes(` ${word} `));
}
