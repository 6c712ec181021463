/** A passage's body without its comments, whose places still lead to lines of the file. */
export interface Located {
  readonly text: string;
  /** The line of the file in which the sign at an offset of `text` stands. */
  readonly lineAt: (offset: number) => number;
}

const COMMENTS: Readonly<Record<string, string>> = { "/%": "%/", "/*": "*/", "<!--": "-->" };
const OPENING = /\/%|\/\*|<!--/g;

/**
 * Takes comments of Twine, SugarCube and HTML away: they are the author's own and never reached a
 * reader.
 *
 * @param line the line of the file that the body begins on
 */
export function located(body: string, line: number): Located {
  const kept: { readonly from: number; readonly text: string }[] = [];
  /** Ends of which there is none any more; looking for them again and again would take its time. */
  const missing = new Set<string>();
  let at = 0;
  const opening = new RegExp(OPENING);
  for (let found = opening.exec(body); found !== null; found = opening.exec(body)) {
    const close = COMMENTS[found[0]] ?? "";
    const end = missing.has(close) ? -1 : body.indexOf(close, found.index + found[0].length);
    if (end === -1) {
      missing.add(close);
      continue;
    }
    kept.push({ from: at, text: body.slice(at, found.index) });
    at = end + close.length;
    opening.lastIndex = at;
  }
  kept.push({ from: at, text: body.slice(at) });
  const breaks = [...body.matchAll(/\n/g)].map(({ index }) => index);
  return {
    text: kept.map(({ text }) => text).join(""),
    lineAt: (offset) => line + countBelow(breaks, placeIn(kept, offset)),
  };
}

/** The offset in the whole body. */
function placeIn(kept: readonly { readonly from: number; readonly text: string }[], offset: number): number {
  let rest = offset;
  for (const { from, text } of kept) {
    if (rest < text.length) return from + rest;
    rest -= text.length;
  }
  const last = kept.at(-1);
  return last === undefined ? offset : last.from + last.text.length;
}

/** How many of ascending numbers are smaller. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
