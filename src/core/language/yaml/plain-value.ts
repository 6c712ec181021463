import { isMap, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import type { Range } from "../../diagnostics/index.ts";
import type { SourceNode } from "./source-map.ts";

/** A key that stands a second time in one mapping (`first` is where it stood), or is no key at all. */
export interface KeyProblem {
  readonly key: string;
  readonly range: Range;
  readonly first: Range | null;
}

/** The one name that JavaScript objects cannot hold safely. */
const NO_KEY = "__proto__";

export interface PlainValue {
  /** Mappings as plain objects in authored order, lists as arrays, scalars as they are. */
  readonly data: unknown;
  readonly node: SourceNode;
}

type ToRange = (from: number, to: number) => Range;

/**
 * Turns composed nodes into plain data with the place of every value. Of a key that stands twice
 * the first counts. Recursive: depth was checked before.
 */
export function plainValue(
  node: ParsedNode | null,
  at: Range,
  toRange: ToRange,
  found: KeyProblem[],
): PlainValue {
  return read(node, at, null);

  function read(value: unknown, fallback: Range, keyRange: Range | null): PlainValue {
    if (isMap(value)) {
      const data: Record<string, unknown> = {};
      const children = new Map<string, SourceNode>();
      const keys = new Map<string, Range>();
      for (const pair of value.items) {
        if (!isScalar(pair.key)) continue;
        const key = keyText(pair.key);
        const keyAt = rangeOf(pair.key, fallback);
        const first = keys.get(key) ?? null;
        if (first !== null || key === NO_KEY) {
          found.push({ key, range: keyAt, first });
          continue;
        }
        keys.set(key, keyAt);
        const child = read(pair.value, keyAt, keyAt);
        data[key] = child.data;
        children.set(key, child.node);
      }
      return { data, node: { range: rangeOf(value, fallback), keyRange, children } };
    }
    if (isSeq(value)) {
      const data: unknown[] = [];
      const children = new Map<number, SourceNode>();
      for (const [index, item] of value.items.entries()) {
        const child = read(item, rangeOf(value, fallback), null);
        data.push(child.data);
        children.set(index, child.node);
      }
      return { data, node: { range: rangeOf(value, fallback), keyRange, children } };
    }
    const data = isScalar(value) ? value.value : null;
    return { data, node: { range: rangeOf(value, fallback), keyRange, children: new Map() } };
  }

  /** An empty value has no extent of its own: the key stands for it. */
  function rangeOf(value: unknown, fallback: Range): Range {
    const range = isMap(value) || isSeq(value) || isScalar(value) ? value.range : null;
    return range && range[1] > range[0] ? toRange(range[0], range[1]) : fallback;
  }
}

function keyText(key: Scalar): string {
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}
