import { plainText } from "../plain-text.ts";
import type { TweeNode } from "./nodes.ts";

const COMMENTS: readonly (readonly [string, string])[] = [
  ["/%", "%/"],
  ["/*", "*/"],
  ["<!--", "-->"],
];
/** What of HTML is more than a way to set text: nothing of it can run or be shown here. */
const OBJECTS = /<(script|style|img|video|audio|iframe|svg)\b[^>]{0,500}>?/gi;

/** Comments of Twine, SugarCube and HTML are the author's own; they never reached a reader. */
export function withoutComments(text: string): string {
  return COMMENTS.reduce((rest, [open, close]) => {
    const parts = rest.split(open);
    return parts
      .map((part, index) => {
        if (index === 0) return part;
        const end = part.indexOf(close);
        return end === -1 ? `${open}${part}` : part.slice(end + close.length);
      })
      .join("");
  }, text);
}

/** A run of a passage's text as plain words, and what had to be left out of it. */
export function proseNodes(text: string): readonly TweeNode[] {
  const lost = [...text.matchAll(OBJECTS)].map(([source, name]): TweeNode => {
    const tag = (name ?? "").toLowerCase();
    return { kind: "lost", what: tag === "script" ? "code" : tag === "style" ? "style" : "media", source };
  });
  const plain = plainText(text)
    .replace(/''|\*\*|~~/g, "")
    .replace(/(^|[^:])\/\/([^/\n]+)\/\//g, "$1$2")
    .replace(/^!{1,6}\s*|^#{1,6}\s+/gm, "");
  return plain === "" ? lost : [{ kind: "text", text: plain }, ...lost];
}
