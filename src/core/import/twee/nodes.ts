import type { Loss } from "../story.ts";
import type { Image } from "./images.ts";

/**
 * A passage's body, taken apart. What a node lacks in meaning it keeps as `source`; each knows the
 * line of the file that it begins on.
 */
export type TweeNode =
  /** As plain words, and as it was written. */
  | { readonly kind: "text"; readonly text: string; readonly raw: string; readonly line: number }
  | {
      readonly kind: "link";
      readonly text: string;
      readonly target: string;
      /** What choosing it does. */
      readonly body: readonly TweeNode[];
      readonly source: string;
      readonly line: number;
    }
  | { readonly kind: "if"; readonly branches: readonly Branch[] }
  | { readonly kind: "set"; readonly source: string; readonly line: number }
  | { readonly kind: "goto"; readonly target: string; readonly source: string; readonly line: number }
  | LostNode;

export interface LostNode {
  readonly kind: "lost";
  readonly what: Extract<Loss, "macro" | "code" | "style" | "media" | "markup">;
  readonly source: string;
  readonly line: number;
}

export interface Branch {
  /** Null for the branch otherwise taken. */
  readonly condition: string | null;
  readonly negated: boolean;
  readonly source: string;
  readonly line: number;
  readonly body: readonly TweeNode[];
}

/** `[[text->target]]`, `[[target<-text]]`, `[[text|target]]`, `[[target]]`, each with `[setter]`. */
export function readLink(inside: string): { text: string; target: string; setter: string } {
  const split = inside.indexOf("][");
  const setter = split === -1 ? "" : inside.slice(split + 2).replace(/\]$/, "");
  const main = split === -1 ? inside : inside.slice(0, split);
  const right = main.lastIndexOf("->");
  const left = main.indexOf("<-");
  const bar = main.indexOf("|");
  const [text, target] =
    right !== -1
      ? [main.slice(0, right), main.slice(right + 2)]
      : left !== -1
        ? [main.slice(left + 2), main.slice(0, left)]
        : bar !== -1
          ? [main.slice(0, bar), main.slice(bar + 1)]
          : [main, main];
  return { text: text.trim(), target: target.trim(), setter };
}

/**
 * Where a `[[…]]` that opens at `from` ends, after its brackets; -1 where it does not on its line.
 *
 * @param images none of their brackets closes it
 */
export function endOfLink(text: string, from: number, images: readonly Image[] = []): number {
  let end = text.indexOf("]]", from + 2);
  for (const image of images) {
    if (image.at > from && image.at < end && end < image.end) end = text.indexOf("]]", image.end);
  }
  const line = text.indexOf("\n", from);
  return end === -1 || (line !== -1 && line < end) ? -1 : end + 2;
}

/** The quoted strings of a macro's arguments, in order. */
export function quoted(args: string): readonly string[] {
  return [...args.matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)].map(([, double, single]) => double ?? single ?? "");
}

/** Arguments longer than this, and hooks longer than that, are not looked for: work stays linear. */
export const LONGEST_ARGUMENTS = 2000;
export const LONGEST_HOOK = 8000;

/** After the closing mark that belongs to what opened before `from`; quotes hide marks. -1 if none. */
export function endOf(text: string, from: number, closing: string, opening: string, longest: number): number {
  const last = Math.min(text.length, from + longest);
  const window = text.slice(from, last);
  let depth = 1;
  for (let at = 0; at < window.length; at++) {
    const sign = window[at];
    if (sign === '"' || sign === "'") at = endOfQuotation(window, at, sign);
    else if (window.startsWith(closing, at)) {
      depth--;
      if (depth === 0) return from + at + closing.length;
      at += closing.length - 1;
    } else if (opening !== "" && window.startsWith(opening, at)) depth++;
  }
  return -1;
}

/** An apostrophe in prose is no quotation: it has no partner on its line, or not within reason. */
const LONGEST_QUOTATION = 300;

function endOfQuotation(window: string, at: number, sign: string): number {
  const near = window.slice(at + 1, at + LONGEST_QUOTATION);
  const partner = near.indexOf(sign);
  return partner === -1 || near.slice(0, partner).includes("\n") ? at : at + 1 + partner;
}
