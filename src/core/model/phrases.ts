import type { Language } from "./language.ts";
import type { ForbiddenPhrase } from "./rubric.ts";

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
  for (let at = Math.max(0, to - longer.length); at <= from; at++) {
    if (spoken.startsWith(longer, at)) return true;
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

/** Without punctuation and spaces around it; a pattern would take too long on a row of dots. */
function trimmed(sentence: string): string {
  let [start, end] = [0, sentence.length];
  while (start < end && EDGE.test(sentence[start] ?? "")) start++;
  while (start < end && EDGE.test(sentence[end - 1] ?? "")) end--;
  return sentence.slice(start, end);
}

const EDGE = /[\s\p{P}]/u;

function plain(text: string, language: Language): string {
  return language === "en" ? text.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ") : text;
}
