/** Elements that end a line; the others only decorate what stands in it. */
const BLOCKS = new Set(
  "p div br hr li ul ol tr td th table h1 h2 h3 h4 h5 h6 blockquote pre section article".split(" "),
);
/** Elements whose inside is no text. */
const HIDDEN = new Set(["script", "style", "template", "noscript", "iframe", "object", "svg", "head"]);

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  middot: "·",
  yen: "¥",
};

/**
 * The words of a piece of HTML, one line a block. Nothing is parsed into elements and nothing can
 * run: tags are skipped, what stands in scripts and styles is left out. Linear in the text.
 */
export function plainText(html: string): string {
  let out = "";
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) return out + decode(html.slice(at));
    out += decode(html.slice(at, open));
    const tag = tagAt(html, open);
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    if (tag === null) {
      // A bare sign, as in "a < b".
      out += "<";
      at = open + 1;
      continue;
    }
    if (BLOCKS.has(tag.name)) out += "\n";
    at = tag.end;
    if (HIDDEN.has(tag.name) && !tag.closes && html[at - 2] !== "/") at = afterEnd(html, at, tag.name);
  }
  return out;
}

export interface Tag {
  readonly name: string;
  /** After its last sign. */
  readonly end: number;
  readonly closes: boolean;
  /** Without attributes. */
  readonly bare: boolean;
}

/** Longer ones are no tags; so work stays linear. */
const LONGEST_TAG = 1000;

/**
 * The tag that opens at a `<`, or null where that is a mere sign. One that never ends goes up to
 * the end of its line, if its name is an element's: as a fragment it would only puzzle a reader.
 */
export function tagAt(html: string, open: number): Tag | null {
  const found = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html.slice(open, open + 40));
  if (found === null) return null;
  const name = (found[2] ?? "").toLowerCase();
  const from = open + found[0].length;
  const end = endOfTag(html, from);
  if (end === -1 && !BLOCKS.has(name) && !HIDDEN.has(name) && !INLINE.has(name)) return null;
  const line = html.indexOf("\n", open);
  const whole = end !== -1 ? end : line === -1 ? html.length : line;
  const bare = end !== -1 && /^\s*\/?>$/.test(html.slice(from, whole));
  return { name, end: whole, closes: found[1] === "/", bare };
}

/** Elements without which a `<` before letters is as good as text. */
const INLINE = new Set(
  "a b i u s em strong span img video audio source input button select textarea form label font small big sub sup code embed canvas link meta".split(
    " ",
  ),
);

/** After the `>` that ends a tag; one in quotes ends nothing, and neither does one behind another `<`. */
function endOfTag(html: string, from: number): number {
  const window = html.slice(from, from + LONGEST_TAG);
  for (let at = 0; at < window.length; at++) {
    const sign = window[at] ?? "";
    if (sign === ">") return from + at + 1;
    if (sign === "<") return -1;
    if ((sign === '"' || sign === "'") && /=\s*$/.test(window.slice(Math.max(0, at - 4), at))) {
      const partner = window.indexOf(sign, at + 1);
      if (partner !== -1) at = partner;
    }
  }
  return -1;
}

/** After the end tag; a script that never ends hides the rest, as it does in a browser. */
function afterEnd(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}\\b[^>]{0,200}>`, "gi");
  end.lastIndex = from;
  return end.exec(html) === null ? html.length : end.lastIndex;
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === "string") return NAMED[name.toLowerCase()] ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
    const isCharacter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : "";
  });
}

/** Non-blank lines, their white space made single. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

const EAST_ASIAN = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/;

/** Sentences one after the other; Chinese puts no space between them. */
export function joined(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    if (text === "" || part === "") return text + part;
    const close = EAST_ASIAN.test(text.at(-1) ?? "") || EAST_ASIAN.test(part[0] ?? "");
    return `${text}${close ? "" : " "}${part}`;
  }, "");
}

/** On one line, without the signs that a scenario file may not hold. */
export function clean(text: string): string {
  return text
    .replace(/[\p{Cs}\ufffd]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
