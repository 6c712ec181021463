/**
 * Reading of plain data whose shape may be wrong in places. Checks use these so that a problem in
 * one place never hides a problem in another; a wrong shape itself is reported by `validate`.
 */

export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A key's value; undefined where there is no such key or no mapping. */
export function field(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function has(value: unknown, key: string): boolean {
  return isMapping(value) && Object.hasOwn(value, key);
}

/** A mapping's keys and values in authored order; none where there is no mapping. */
export function pairs(value: unknown): readonly (readonly [string, unknown])[] {
  return isMapping(value) ? Object.entries(value) : [];
}

export function keys(value: unknown): readonly string[] {
  return isMapping(value) ? Object.keys(value) : [];
}

export function items(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

/** The value at a path, undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof step === "number") return items(inner)[step];
    return typeof step === "string" ? field(inner, step) : undefined;
  }, value);
}
