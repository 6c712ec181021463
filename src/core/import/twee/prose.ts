import { clean, plainText, tagAt } from "../plain-text.ts";
import { IMAGE } from "./images.ts";
import type { LostNode, TweeNode } from "./nodes.ts";

/** Elements that show or run something of their own. */
const OBJECTS = new Set(["script", "style", "img", "video", "audio", "iframe", "svg", "object", "embed"]);
/** Elements that only set text, and say nothing else as long as they have no attributes. */
const PLAIN = new Set(
  (
    "b i em strong u s small big sub sup br hr p div span center blockquote q cite code pre mark del ins abbr " +
    "ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table thead tbody tr td th ruby rt rp wbr nobr tt font"
  ).split(" "),
);
/** A macro that nobody took as one: of another format, or where none is looked for. */
const STRAY_MACRO = /<<[^<>]{0,500}>>/g;
/** Stands for what was taken out, so that places in the text stay what they are. */
const GONE = "\u0001";

type LineAt = (offset: number) => number;

/**
 * A run of a passage's text as plain words, and what had to be left out of it.
 *
 * @param withoutMarks takes off what only one format writes around its words
 */
export function proseNodes(
  raw: string,
  lineAt: LineAt,
  withoutMarks: (text: string) => string = (text) => text,
): readonly TweeNode[] {
  const { text, lost } = stripped(raw, lineAt);
  const plain = withoutStyles(plainText(withoutMarks(text))).replace(/^!{1,6}\s*|^#{1,6}\s+/gm, "");
  return plain === "" ? lost : [{ kind: "text", text: plain, raw, line: lineAt(0) }, ...lost];
}

/** The words of a link, on one line, and what had to be left out of them. */
export function labelOf(
  raw: string,
  lineAt: LineAt,
): { readonly text: string; readonly lost: readonly TweeNode[] } {
  const { text, lost } = stripped(raw, lineAt);
  return { text: clean(withoutStyles(plainText(text))), lost };
}

/** Takes out what is not text, sign by sign the same length. */
function stripped(
  raw: string,
  lineAt: LineAt,
): { readonly text: string; readonly lost: readonly LostNode[] } {
  const lost: LostNode[] = [];
  const lose = (what: LostNode["what"], source: string, at: number) =>
    void lost.push({ kind: "lost", what, source, line: lineAt(at) });
  let text = raw;
  const take = (pattern: RegExp, what: LostNode["what"]) => {
    text = text.replace(pattern, (source: string, ...rest: readonly unknown[]) => {
      const at = rest.find((each) => typeof each === "number");
      // The end of a macro is no loss of its own.
      if (!source.startsWith("<</")) lose(what, source, typeof at === "number" ? at : 0);
      return source.replace(/[^\n]/g, GONE);
    });
  };
  take(IMAGE, "media");
  take(STRAY_MACRO, "macro");
  for (let at = text.indexOf("<"); at !== -1;) {
    const tag = tagAt(text, at);
    const says = tag !== null && !tag.closes && !(PLAIN.has(tag.name) && tag.bare);
    if (says) lose(whatOf(tag.name), text.slice(at, tag.end), at);
    at = text.indexOf("<", tag === null ? at + 1 : tag.end);
  }
  return { text: text.replaceAll(GONE, ""), lost };
}

function whatOf(tag: string): LostNode["what"] {
  if (!OBJECTS.has(tag)) return "markup";
  return tag === "script" ? "code" : tag === "style" ? "style" : "media";
}

/** Bold, italics and their like, as Twine's formats write them. */
function withoutStyles(text: string): string {
  return text
    .replace(/@@(?:[#.\w][^;@\n]{0,100};)*/g, "")
    .replace(/\{\{\{|\}\}\}|"""|''|\*\*|~~|\^\^/g, "")
    .replace(/(__|==)([^_=\n]+)\1/g, "$2")
    .replace(/(^|[^:])\/\/([^/\n]+)\/\//g, "$1$2")
    .replace(/\\$/gm, "");
}
