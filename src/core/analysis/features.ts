import type { Language } from "../model/index.ts";

/** Word lists of one language family, by which a response can be recognised without understanding it. */
export interface WordLists {
  readonly polite: readonly string[];
  readonly sorry: readonly string[];
  readonly absolute: readonly string[];
}

/** What someone sees who reads only the form of a response. */
export interface Features {
  readonly length: number;
  readonly polite: number;
  readonly sorry: number;
  readonly absolute: number;
  readonly numbers: number;
}

export type FeatureName = keyof Features;

/** Measures a text (authoring O02-O06). */
export function featuresOf(text: string, language: Language, words: WordLists): Features {
  return {
    length: lengthOf(text, language),
    polite: occurrences(text, words.polite, language),
    sorry: occurrences(text, words.sorry, language),
    absolute: occurrences(text, words.absolute, language),
    numbers: numbersIn(text, language),
  };
}

/**
 * A text's length as it is spoken: Han characters plus Latin words and numbers in Chinese, words in
 * English; punctuation counts nothing.
 */
export function lengthOf(text: string, language: Language): number {
  if (language === "en") return (text.match(/[\p{L}\p{N}]+(?:['’:.-][\p{L}\p{N}]+)*/gu) ?? []).length;
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  const others = text.match(/[A-Za-z0-9]+(?:[:.-][A-Za-z0-9]+)*/g) ?? [];
  return han.length + others.length;
}

/** Digits, and Chinese numerals before a unit: 六点, 两分钟, 二十四小时. */
export function numbersIn(text: string, language: Language): number {
  const digits = text.match(/\d+(?:[:.]\d+)*/g) ?? [];
  const written = text.match(language === "en" ? ENGLISH_NUMBER : CHINESE_NUMBER) ?? [];
  return digits.length + written.length;
}

/** The lookbehind keeps a run of numerals from being tried from each of its characters. */
const CHINESE_NUMBER =
  /(?<![零一二两兩三四五六七八九十百千万萬半])[零一二两兩三四五六七八九十百千万萬半]+(?=[点點分秒小天日号號周週月年元块塊台个個次回张張份条條遍钟鐘步页頁])/g;
const ENGLISH_NUMBER =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|hundred|thousand)\b/gi;

function occurrences(text: string, words: readonly string[], language: Language): number {
  if (language !== "en") return words.reduce((sum, word) => sum + text.split(word).length - 1, 0);
  const spoken = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/\s+/g, " ")} `;
  return words.reduce((sum, word) => sum + spoken.split(` ${word} `).length - 1, 0);
}
