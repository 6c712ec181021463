import { isMap, isPair, isScalar, isSeq, Scalar } from "yaml";
import { formatText, parseVerbatim, print, SCENARIO } from "../../core/language/format/index.ts";

const PLACE = /^<([a-z.-]+)>$/;

/**
 * Fills a skeleton's places, `<key>` in a value or a comment, and lays it out. Words go into the
 * tree and not into the text, so that whatever an author types stays one value.
 */
export function fillSkeleton(skeleton: string, word: (key: string) => string): string {
  const document = parseVerbatim(skeleton);
  const inComment = (comment: string | null | undefined) =>
    comment?.replace(/<([a-z.-]+)>/g, (_, key: string) => word(key).replace(/\s+/g, " "));
  const fill = (node: unknown): void => {
    if (isPair(node)) {
      fill(node.key);
      fill(node.value);
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    node.comment = inComment(node.comment) ?? null;
    node.commentBefore = inComment(node.commentBefore) ?? null;
    if (isScalar(node)) {
      const key = typeof node.value === "string" ? PLACE.exec(node.value)?.[1] : undefined;
      if (key === undefined) return;
      node.value = word(key);
      // The formatter takes the quotes off again where they are not needed.
      node.type = Scalar.QUOTE_DOUBLE;
      return;
    }
    node.items.forEach(fill);
  };
  document.commentBefore = inComment(document.commentBefore) ?? null;
  fill(document.contents);
  return formatText(print(document), SCENARIO);
}
