/** Reading of a stranger's JSON, whose shape may be wrong anywhere. */
export function fieldIn(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce(fieldIn, value);
}

/** Empty where there is no text. */
export function textIn(value: unknown, ...keys: readonly string[]): string {
  const found = at(value, ...keys);
  return typeof found === "string" ? found : "";
}

export function listIn(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
}

export function numberIn(value: unknown, ...keys: readonly string[]): number | null {
  const found = at(value, ...keys);
  return typeof found === "number" && Number.isFinite(found) ? found : null;
}
