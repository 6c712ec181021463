import type { Range } from "../../diagnostics/index.ts";

/** Keys and list positions from the top of a file. */
export type Path = readonly (string | number)[];

/** One value of a file: where it stands, where the key that names it stands, what is in it. */
export interface SourceNode {
  readonly range: Range;
  /** Null for list items and for the top. */
  readonly keyRange: Range | null;
  readonly children: ReadonlyMap<string | number, SourceNode>;
}

/** Finds places in an author's file. */
export interface SourceMap {
  readonly file: string;
  /** The value at a path; of its nearest existing ancestor where it does not exist. */
  rangeOf(path: Path): Range;
  /** The key that names the value; for a list item the item itself; for the top the first line. */
  keyRangeOf(path: Path): Range;
}

export function createSourceMap(file: string, top: SourceNode, firstLine: Range): SourceMap {
  const find = (path: Path): SourceNode => {
    let node = top;
    for (const step of path) {
      const child = node.children.get(step);
      if (child === undefined) break;
      node = child;
    }
    return node;
  };
  return {
    file,
    rangeOf: (path) => {
      const node = find(path);
      return node === top ? firstLine : node.range;
    },
    keyRangeOf: (path) => {
      const node = find(path);
      return node === top ? firstLine : (node.keyRange ?? node.range);
    },
  };
}
