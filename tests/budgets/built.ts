import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

/** Where `npm run build` has written. */
export const DIST = resolve(process.env["LILIAN_DIST"] ?? "dist");

/** The part of Vite's manifest that sizes need. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

export function readManifest(): Manifest {
  const file = join(DIST, ".vite", "manifest.json");
  if (!existsSync(file)) throw new Error(`${DIST} holds no build: npm run build comes first`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * The files that a browser fetches for some chunks and everything they import statically.
 *
 * @param sources names of chunks as the manifest has them: a source file, or a virtual module
 */
export function filesOf(manifest: Manifest, sources: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const files = new Set<string>();
  const waiting = [...sources];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`the build has no chunk ${name}`);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...files].sort();
}

/** The scripts and styles that the page itself names; the early script is in no manifest. */
export function filesOfPage(): readonly string[] {
  const page = readFileSync(join(DIST, "index.html"), "utf8");
  return [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? "");
}

/** Size over the wire, as a host that compresses sends it. */
export function gzipBytes(file: string): number {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
}

/** Every text file of the build. */
export function builtFiles(): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(js|css|html|json|svg|webmanifest)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(DIST, file), "utf8") }));
}

/** The budget's name, its files and their sizes, as a table for the terminal. */
export function table(title: string, files: readonly string[], limit: number): string {
  const sizes = files.map((file) => [file, gzipBytes(file)] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const lines = [...sizes]
    .sort(([, one], [, other]) => other - one)
    .map(([file, size]) => `  ${kb(size)}  ${file}`);
  return [`${title}: ${kb(total).trim()} of ${kb(limit).trim()} kB gzip`, ...lines].join("\n");
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}
