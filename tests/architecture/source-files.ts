import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

export interface SourceFile {
  /** Path from the given folder, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path from the folder, for a relative import. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?([^;"'`]*?from\s+)?["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']/g;

/** Every TypeScript file of a folder of the repository, with what it imports. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const base = join(ROOT, folder);
  return readdirSync(base, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(base, path), "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): readonly Import[] {
  return [...text.matchAll(IMPORT)].map(([, , type, bindings, named, dynamic]) => {
    const specifier = named ?? dynamic ?? "";
    const target = specifier.startsWith(".")
      ? relative(".", normalize(join(dirname(path), specifier))).replaceAll("\\", "/")
      : null;
    return {
      specifier,
      target,
      typeOnly: path.endsWith(".d.ts") || type !== undefined || onlyTypes(bindings ?? ""),
    };
  });
}

/** `{ type A, type B } from` imports nothing at run time. */
function onlyTypes(bindings: string): boolean {
  const names = /^\{([^}]*)\}\s*from/.exec(bindings.trim())?.[1];
  if (names === undefined) return false;
  const listed = names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return listed.length > 0 && listed.every((name) => name.startsWith("type "));
}
