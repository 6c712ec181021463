import type { Losses } from "../losses.ts";
import { numberIn, textIn } from "../plain-data.ts";
import { joined, linesOf, plainText } from "../plain-text.ts";
import type { Passage } from "../story.ts";

/**
 * The ways in which an H5P scenario ends: screens of the whole scenario, which negative numbers
 * mean, and screens that one part or alternative brings along as its feedback.
 */
export class Endings {
  readonly #screens: readonly unknown[];
  readonly #losses: Losses;
  readonly #found = new Map<string, Passage>();

  constructor(screens: readonly unknown[], losses: Losses) {
    this.#screens = screens;
    this.#losses = losses;
  }

  passages(): readonly Passage[] {
    return [...this.#found.values()];
  }

  /** @returns the name of the ending's passage */
  of(id: number, feedback: unknown, passage: string, title: string): string {
    const own = screenOf(feedback, "title", "subtitle");
    if (own.title !== "" || own.text !== "") {
      return this.#add(`${passage} ${title}`, own, feedback, "image");
    }
    const screen = this.#screens.find((each) => numberIn(each, "contentId") === id) ?? this.#screens[0];
    const words = screenOf(screen, "endScreenTitle", "endScreenSubtitle");
    return this.#add(`#${id}`, words, screen, "endScreenImage");
  }

  #add(name: string, { title, text }: Screen, source: unknown, image: string): string {
    if (this.#found.has(name)) return name;
    const picture = textIn(source, image, "path");
    if (picture !== "") this.#losses.add("media", picture, name);
    const score = numberIn(source, "endScreenScore");
    if (score !== null && score !== 0) this.#losses.add("score", `${title} ${score}`, name);
    const paragraphs = text === "" ? [] : [[{ text, when: null }]];
    this.#found.set(name, { name, title, line: null, paragraphs, changes: [], choices: [], ways: [] });
    return name;
  }
}

interface Screen {
  readonly title: string;
  readonly text: string;
}

function screenOf(source: unknown, title: string, text: string): Screen {
  const words = (key: string) => joined(linesOf(plainText(textIn(source, key))));
  return { title: words(title), text: words(text) };
}
