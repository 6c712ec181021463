import type { ForbiddenPhrase, Language } from "../model/index.ts";

/** Finds the phrases of a rubric that a text contains, each with its match mode and exceptions. */
export function phrasesIn(
  text: string,
  language: Language,
  phrases: readonly ForbiddenPhrase[],
): readonly ForbiddenPhrase[] {
  const spoken = plain(text, language);
  return phrases.filter((phrase) => phrase.language === language && contains(spoken, phrase));
}

function contains(spoken: string, { text, match, except, language }: ForbiddenPhrase): boolean {
  const sought = plain(text, language);
  if (match === "whole") return sentencesOf(spoken).includes(trimmed(sought));
  const harmless = except.map((each) => plain(each, language));
  for (let at = spoken.indexOf(sought); at !== -1; at = spoken.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (language === "en" && !isWhole(spoken, at, end)) continue;
    if (!harmless.some((each) => covers(spoken, each, at, end))) return true;
  }
  return false;
}

/** Whether a longer string that contains the phrase stands around this very place. */
function covers(spoken: string, longer: string, from: number, to: number): boolean {
  for (let at = spoken.indexOf(longer); at !== -1 && at <= from; at = spoken.indexOf(longer, at + 1)) {
    if (at + longer.length >= to) return true;
  }
  return false;
}

function isWhole(spoken: string, from: number, to: number): boolean {
  const isLetter = (character = "") => /[\p{L}\p{N}]/u.test(character);
  return !isLetter(spoken[from - 1]) && !isLetter(spoken[to]);
}

function sentencesOf(spoken: string): readonly string[] {
  return spoken.split(/[。！？!?；;…\n“”「」]|\.(?=\s|$)/u).map(trimmed);
}

function trimmed(sentence: string): string {
  return sentence.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
}

function plain(text: string, language: Language): string {
  return language === "en" ? text.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ") : text;
}
