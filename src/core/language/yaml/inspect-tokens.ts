import type { CST } from "yaml";
import { MAX_DEPTH } from "../limits.ts";

/** What can be said of a file before anything recursive touches it. */
export interface Inspection {
  /** Where nesting passes the limit. */
  readonly tooDeepAt: number | null;
  /** The first anchor or alias, and how many there are. */
  readonly alias: { readonly offset: number; readonly source: string; readonly count: number } | null;
  /** The first tag (`!name`) or directive (`%NAME`); the language has neither. */
  readonly extra: {
    readonly offset: number;
    readonly source: string;
    readonly is: "tag" | "directive";
  } | null;
  /** Where a second document starts. */
  readonly secondDocumentAt: number | null;
}

interface Visit {
  readonly token: CST.Token;
  readonly depth: number;
}

/**
 * Walks the concrete syntax with a stack of its own, because composing is recursive: depth has
 * to be known before.
 */
export function inspectTokens(tokens: readonly CST.Token[]): Inspection {
  const stack: Visit[] = [];
  let tooDeepAt: number | null = null;
  let alias: Inspection["alias"] = null;
  let extra: Inspection["extra"] = null;
  let documents = 0;
  let secondDocumentAt: number | null = null;

  const meet = (token: CST.Token) => {
    if (token.type === "tag" || token.type === "directive") {
      if (extra === null || token.offset < extra.offset) {
        extra = { offset: token.offset, source: token.source, is: token.type };
      }
    }
    if (token.type !== "anchor" && token.type !== "alias") return;
    const first = alias === null || token.offset < alias.offset ? token : alias;
    alias = { offset: first.offset, source: first.source, count: (alias?.count ?? 0) + 1 };
  };

  for (const top of tokens) {
    if (top.type === "document" && ++documents === 2) secondDocumentAt = top.offset;
    stack.push({ token: top, depth: 0 });
  }
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { token, depth } = visit;
    if (depth > MAX_DEPTH) {
      if (tooDeepAt === null || token.offset < tooDeepAt) tooDeepAt = token.offset;
      continue;
    }
    switch (token.type) {
      case "document":
        token.start.forEach(meet);
        if (token.value) stack.push({ token: token.value, depth });
        break;
      case "alias":
      case "directive":
        meet(token);
        break;
      case "block-scalar":
        token.props.forEach(meet);
        break;
      case "block-map":
      case "block-seq":
      case "flow-collection":
        for (const item of token.items) {
          item.start.forEach(meet);
          item.sep?.forEach(meet);
          if (item.key) stack.push({ token: item.key, depth: depth + 1 });
          if (item.value) stack.push({ token: item.value, depth: depth + 1 });
        }
        break;
      default:
        break;
    }
  }
  return { tooDeepAt, alias, extra, secondDocumentAt };
}
