import { isMap, isNode, isPair, isScalar, isSeq, Scalar, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { plainIsEnough } from "./quotes.ts";
import type { Shape } from "./key-order.ts";

const UNSHAPED: Shape = { order: null, inside: {}, style: "author", apart: false };

/** Puts a file's tree in order, in place: keys, styles, quotes, empty lines. Values stay as they are. */
export function arrange(node: unknown, shape: Shape, inBrackets = false): void {
  if (isNode(node) && node.commentBefore) node.commentBefore = withoutGaps(node.commentBefore);
  if (isScalar(node)) arrangeScalar(node, inBrackets);
  if (isMap(node)) {
    sortKeys(node, shape);
    style(node, shape);
    for (const [index, pair] of node.items.entries()) {
      const key = isScalar(pair.key) ? pair.key : null;
      if (key !== null) {
        arrangeScalar(key, inBrackets || node.flow === true);
        if (key.commentBefore) key.commentBefore = withoutGaps(key.commentBefore);
        if (shape.apart) key.spaceBefore = index > 0;
      }
      arrange(pair.value, insideOf(shape, String(key?.value ?? "")), inBrackets || node.flow === true);
    }
  }
  if (isSeq(node)) {
    style(node, shape);
    const inside = inBrackets || node.flow === true;
    for (const item of node.items) arrange(isPair(item) ? item.value : item, insideOf(shape, "*"), inside);
  }
}

/** At most one empty line between comments, none at their ends. */
function withoutGaps(comment: string): string {
  return comment.replace(/^\n+|\n+$/g, "").replace(/\n{3,}/g, "\n\n");
}

function insideOf({ inside }: Shape, key: string): Shape {
  return (Object.hasOwn(inside, key) ? inside[key] : inside["*"]) ?? UNSHAPED;
}

function style(node: YAMLMap | YAMLSeq, shape: Shape): void {
  if (node.items.length === 0) node.flow = true;
  else if (shape.style === "block") node.flow = false;
  else if (shape.style === "line" && !hasComments(node)) node.flow = true;
}

/**
 * Sorts stably. A comment above the first key belongs to that key for a reader, while the library
 * gives it to the mapping, so it is handed over before anything moves.
 */
function sortKeys(map: YAMLMap, { order }: Shape): void {
  if (order === null) return;
  const rank = ({ key }: Pair) => {
    const index = order.indexOf(isScalar(key) ? String(key.value) : "");
    return index === -1 ? order.length : index;
  };
  const sorted = [...map.items].sort((one, other) => rank(one) - rank(other));
  if (sorted.every((pair, index) => pair === map.items[index])) return;
  const first = map.items[0]?.key;
  if (isScalar(first) && map.commentBefore) {
    first.commentBefore = [map.commentBefore, first.commentBefore].filter(Boolean).join("\n");
    map.commentBefore = null;
  }
  if (isScalar(first)) {
    // The empty line above the mapping stays above it, whichever key is first now.
    const now = sorted[0]?.key;
    const space = first.spaceBefore;
    if (isScalar(now)) now.spaceBefore = space ?? false;
  }
  map.items = sorted;
}

/** Whether a tree holds comments: in one line there is no room for them. */
export function hasComments(node: unknown): boolean {
  if (isScalar(node)) return Boolean(node.comment || node.commentBefore);
  if (isPair(node)) return hasComments(node.key) || hasComments(node.value);
  if (!isMap(node) && !isSeq(node)) return false;
  return Boolean(node.comment || node.commentBefore) || node.items.some(hasComments);
}

/** Texts of several lines keep the form that the author gave them. */
function arrangeScalar(scalar: Scalar, inBrackets: boolean): void {
  if (typeof scalar.value !== "string" || scalar.type === Scalar.PLAIN) return;
  if (/[\r\n]/.test(scalar.value)) return;
  if (scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL) return;
  scalar.type = plainIsEnough(scalar.value, inBrackets) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
}
