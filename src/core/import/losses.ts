import { clean } from "./plain-text.ts";
import type { Loss, Lost } from "./story.ts";

/** One place that says the same thing a thousand times says it once. */
const MOST = 400;

/** Gathers what could not be carried over, each thing of a passage once. */
export class Losses {
  readonly #found = new Map<string, Lost>();

  constructor(before: readonly Lost[] = []) {
    for (const { what, source, passage, line } of before) this.add(what, source, passage, line);
  }

  copy(): Losses {
    return new Losses(this.list());
  }

  add(what: Loss, source: string, passage: string | null, line: number | null = null): void {
    if (this.#found.size >= MOST) return;
    const lost: Lost = { what, source: excerpt(source), passage, line };
    const key = JSON.stringify([what, lost.source, passage]);
    if (!this.#found.has(key)) this.#found.set(key, lost);
  }

  list(): readonly Lost[] {
    return [...this.#found.values()];
  }
}

/** Signs of an excerpt: enough to find the place by. */
const LONGEST = 120;

/** The source's words for the report: on one line, and not for ever. */
export function excerpt(text: string): string {
  const line = clean(text.slice(0, LONGEST * 4));
  return line.length > LONGEST ? `${[...line].slice(0, LONGEST).join("")}…` : line;
}
