/** A passage as it stands in a Twee file, its body unread. */
export interface TweePassage {
  readonly name: string;
  readonly tags: readonly string[];
  readonly body: string;
  /** Of the header. */
  readonly line: number;
  /** On which the body begins. */
  readonly bodyLine: number;
}

const HEADER = /^::/;

/**
 * Splits Twee 3 text into passages (specification 3.0.2). Everything before the first header is no
 * part of the story; metadata (positions on the map) says nothing about it either.
 *
 * @param most further passages are not read
 */
export function readPassages(text: string, most: number): readonly TweePassage[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  const heads: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (HEADER.test(line) && heads.push(index) > most) break;
  }
  return heads.slice(0, most).map((start, number) => {
    const body = lines.slice(start + 1, heads[number + 1]);
    const first = body.findIndex((line) => line.trim() !== "");
    return {
      ...readHeader(lines[start]?.slice(2) ?? ""),
      body: body.join("\n").trim(),
      line: start + 1,
      bodyLine: start + 2 + Math.max(0, first),
    };
  });
}

function readHeader(header: string): { readonly name: string; readonly tags: readonly string[] } {
  const metadata = openingOf(header, "{", "}");
  const head = metadata === -1 ? header : header.slice(0, metadata);
  const block = openingOf(head, "[", "]");
  const name = block === -1 ? head : head.slice(0, block);
  const tags = block === -1 ? "" : head.trimEnd().slice(block + 1, -1);
  return {
    name: unescape(name).trim(),
    tags: tags.split(/\s+/).flatMap((tag) => (tag === "" ? [] : [unescape(tag)])),
  };
}

/** Where the block that ends a header opens; -1 where it does not end with one. */
function openingOf(header: string, open: string, close: string): number {
  const trimmed = header.trimEnd();
  if (!trimmed.endsWith(close) || trimmed.at(-2) === "\\") return -1;
  for (let at = 0; at < trimmed.length; at++) {
    if (trimmed[at] === "\\") at++;
    else if (trimmed[at] === open) return at;
  }
  return -1;
}

/** Any escaped character yields itself. */
function unescape(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}
