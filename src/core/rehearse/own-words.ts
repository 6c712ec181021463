import { phrasesIn, type ForbiddenPhrase, type Language } from "../model/index.ts";

/** A piece of what somebody has said in their own words, in order; nothing is left out. */
export interface Piece {
  readonly text: string;
  readonly kind: "plain" | "courteous" | "forbidden";
}

export interface OwnWords {
  readonly pieces: readonly Piece[];
  /** Phrases of the rubric that no good answer contains. */
  readonly forbidden: readonly ForbiddenPhrase[];
  /** Courteous words, each once. */
  readonly courteous: readonly string[];
}

/**
 * Marks what a program can tell of an answer in one's own words: forbidden and courteous phrases, by the
 * rubric's lists. It judges nothing else; whether the answer was any good is for people.
 */
export function readOwnWords(
  text: string,
  language: Language,
  forbidden: readonly ForbiddenPhrase[],
  courtesies: readonly string[],
): OwnWords {
  const found = phrasesIn(text, language, forbidden);
  const spans = [
    ...found.flatMap((phrase) => spansOf(text, phrase.text, "forbidden", false)),
    ...courtesies.flatMap((word) => spansOf(text, word, "courteous", language === "en")),
  ].sort((one, other) => one.from - other.from || other.to - one.to);
  const pieces: Piece[] = [];
  const courteous = new Set<string>();
  let at = 0;
  for (const { from, to, kind } of spans) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), kind: "plain" });
    const marked = text.slice(from, to);
    pieces.push({ text: marked, kind });
    if (kind === "courteous") courteous.add(marked.toLowerCase());
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kind: "plain" });
  return { pieces, forbidden: found, courteous: [...courteous] };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: "courteous" | "forbidden";
}

function spansOf(text: string, sought: string, kind: Span["kind"], wholeWords: boolean): readonly Span[] {
  const [hay, needle] = [text.toLowerCase(), sought.toLowerCase()];
  // Lower case of some letters is longer; places would no longer agree.
  if (hay.length !== text.length || needle === "") return [];
  const spans: Span[] = [];
  for (let from = hay.indexOf(needle); from !== -1; from = hay.indexOf(needle, from + needle.length)) {
    const to = from + needle.length;
    if (wholeWords && (isLetter(hay[from - 1]) || isLetter(hay[to]))) continue;
    spans.push({ from, to, kind });
  }
  return spans;
}

function isLetter(character = ""): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
