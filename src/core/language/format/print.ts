import { isMap, isSeq, LineCounter, parseDocument, Parser, type CST, type Document } from "yaml";
import { displayWidth } from "./width.ts";

const WIDTH = 110;

/** Reads a text so that every scalar stays as it was written: `+1` is no number here. */
export function parseVerbatim(text: string): Document.Parsed {
  return parseDocument(text, {
    schema: "failsafe",
    resolveKnownTags: false,
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    keepSourceTokens: false,
    logLevel: "silent",
    lineCounter: new LineCounter(),
  });
}

/** Writes a tree: two spaces, texts never folded, `{ padded }` mappings and `[tight]` lists. */
export function print(document: Document): string {
  let text = printOnce(document);
  // Opening one bracket shortens a line and may be enough for those inside it: outermost first.
  while (openTooLong(document, text)) text = printOnce(document);
  return text;
}

function printOnce(document: Document): string {
  return tightenLists(document.toString({ lineWidth: 0, indent: 2, flowCollectionPadding: true }));
}

/** Opens the outermost mappings and lists whose line is too long. Tells whether there was one. */
function openTooLong(document: Document, text: string): boolean {
  const printed = parseVerbatim(text);
  const lines = text.split("\n");
  const starts = lineOffsets(lines);
  let opened = false;
  const walk = (mine: unknown, theirs: unknown) => {
    const same = (isMap(mine) && isMap(theirs)) || (isSeq(mine) && isSeq(theirs));
    if (!same) return;
    if (isMap(theirs) || isSeq(theirs)) {
      const [from = 0, to = 0] = theirs.range ?? [];
      const line = lines[lineAt(starts, from)] ?? "";
      const tooLong = displayWidth(line) > WIDTH || text.slice(from, to).includes("\n");
      if (theirs.flow && tooLong && theirs.items.length > 0) {
        mine.flow = false;
        opened = true;
        return;
      }
    }
    if (isMap(mine) && isMap(theirs)) {
      mine.items.forEach((pair, index) => walk(pair.value, theirs.items[index]?.value));
    } else if (isSeq(mine) && isSeq(theirs)) {
      mine.items.forEach((item, index) => walk(item, theirs.items[index]));
    }
  };
  walk(document.contents, printed.contents);
  return opened;
}

function lineOffsets(lines: readonly string[]): readonly number[] {
  let offset = 0;
  return lines.map((line) => {
    const at = offset;
    offset += line.length + 1;
    return at;
  });
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The library pads mappings and lists alike. Spaces just inside `[ ]` are dropped by their tokens. */
function tightenLists(text: string): string {
  const drop: { readonly from: number; readonly to: number }[] = [];
  const stack: CST.Token[] = [...new Parser().parse(text)];
  const dropSpace = (token: CST.SourceToken | undefined) => {
    if (token?.type === "space") drop.push({ from: token.offset, to: token.offset + token.source.length });
  };
  for (let token = stack.pop(); token !== undefined; token = stack.pop()) {
    if (token.type === "document" && token.value) stack.push(token.value);
    if (token.type !== "block-map" && token.type !== "block-seq" && token.type !== "flow-collection")
      continue;
    for (const item of token.items) {
      if (item.key) stack.push(item.key);
      if (item.value) stack.push(item.value);
    }
    if (token.type === "flow-collection" && token.start.source === "[") {
      dropSpace(token.items[0]?.start.find(({ offset }) => offset === token.start.offset + 1));
      const close = token.end.find(({ type }) => type === "flow-seq-end");
      const last = token.items.at(-1);
      const before = [...(last?.sep ?? []), ...(last?.start ?? []), ...token.end];
      dropSpace(
        before.find(
          ({ type, offset, source }) => type === "space" && offset + source.length === close?.offset,
        ),
      );
      const end = last?.value && "end" in last.value ? last.value.end : undefined;
      for (const piece of end ?? []) {
        if (piece.offset + piece.source.length === close?.offset) dropSpace(piece);
      }
    }
  }
  drop.sort((one, other) => one.from - other.from);
  let kept = "";
  let at = 0;
  for (const { from, to } of drop) {
    kept += text.slice(at, from);
    at = Math.max(at, to);
  }
  return kept + text.slice(at);
}
