/**
 * Reading of the syntax tree that inkjs's compiler keeps. Its classes are not exported, but every
 * node has a `typeName` and named fields, so that it is read as the plain data of a stranger.
 */
export type Syntax = object;

export function isSyntax(value: unknown): value is Syntax {
  return typeof value === "object" && value !== null;
}

/** A field or a getter. */
export function fieldOf(node: unknown, name: string): unknown {
  return isSyntax(node) ? Reflect.get(node, name) : undefined;
}

export function nodeOf(node: unknown, name: string): Syntax | null {
  const found = fieldOf(node, name);
  return isSyntax(found) ? found : null;
}

export function nodesOf(node: unknown, name: string): readonly Syntax[] {
  const found = fieldOf(node, name);
  return Array.isArray(found) ? found.filter(isSyntax) : [];
}

export function wordOf(node: unknown, name: string): string {
  const found = fieldOf(node, name);
  return typeof found === "string" ? found : "";
}

export function isTrue(node: unknown, name: string): boolean {
  return fieldOf(node, name) === true;
}

export function typeOf(node: unknown): string {
  return wordOf(node, "typeName");
}

/** Null where the compiler made the node itself. */
export function lineOf(node: unknown): number | null {
  const line = fieldOf(nodeOf(node, "debugMetadata"), "startLineNumber");
  return typeof line === "number" && line > 0 ? line : null;
}
