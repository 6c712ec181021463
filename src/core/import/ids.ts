import { textDigest } from "../language/index.ts";
import { ID_PATTERN } from "../model/index.ts";

/** Words of a title that an id is made of, and how long it may grow. */
const MOST_WORDS = 6;
const LONGEST = 40;

/** A readable id from the Latin letters of a title; empty where there are too few of them. */
export function slugOf(title: string): string {
  const words = title
    .slice(0, 400)
    .normalize("NFKD")
    .replace(/[\p{Mn}'’]/gu, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  let slug = "";
  for (const word of first === -1 ? [] : words.slice(first, first + MOST_WORDS)) {
    const longer = slug === "" ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  // A stray letter in a Chinese sentence names nothing.
  const stray = slug.length < 3 && /\p{Script=Han}/u.test(title);
  return !stray && ID_PATTERN.test(slug) ? slug : "";
}

/** Hands out ids that are unique among themselves and none of the reserved ones. */
export class Ids {
  readonly #taken: Set<string>;
  /** The next number to try for a stem, so that a thousand equal titles stay cheap. */
  readonly #next = new Map<string, number>();

  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set(reserved);
  }

  /** From a title's letters, else `<noun>-1`, `<noun>-2` …, which say nothing about the content. */
  named(title: string, noun: string): string {
    const slug = slugOf(title);
    return slug === "" ? this.#numbered(noun, 1) : this.#unique(slug);
  }

  /**
   * From a text's letters, else a few digits of its digest: a choice's place among others must not
   * become its name, and the digest stays when choices are reordered.
   */
  worded(text: string, noun: string): string {
    const slug = slugOf(text);
    return this.#unique(slug === "" ? `${noun}-${textDigest(text).slice(0, 4)}` : slug);
  }

  #unique(id: string): string {
    if (this.#taken.has(id)) return this.#numbered(id, 2);
    this.#taken.add(id);
    return id;
  }

  #numbered(stem: string, from: number): string {
    let number = this.#next.get(stem) ?? from;
    while (this.#taken.has(`${stem}-${number}`)) number++;
    this.#next.set(stem, number + 1);
    this.#taken.add(`${stem}-${number}`);
    return `${stem}-${number}`;
  }
}
