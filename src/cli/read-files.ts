import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseFileName } from "../core/language/file-name.ts";
import type { SourceFile } from "../core/language/index.ts";
import { Misuse } from "./terminal.ts";

/** Files to read, and which of them were asked about: a rubric or a source may come along unasked. */
export interface Sources {
  readonly files: readonly SourceFile[];
  readonly asked: ReadonlySet<string>;
}

/** What could be read, and why the rest could not. */
export interface ReadableSources extends Sources {
  readonly unread: readonly Misuse[];
}

/** Reads the scenario files at paths, all or none. */
export async function readSources(paths: readonly string[]): Promise<Sources | Misuse> {
  const found = await readReadable(paths);
  return found instanceof Misuse ? found : (found.unread[0] ?? found);
}

/**
 * Reads the scenario files at paths (files or folders). A file's neighbours come along, because a
 * scenario means nothing without its rubric, nor a translation without its source. What was named
 * must be readable; what is found in a folder need not be.
 */
export async function readReadable(paths: readonly string[]): Promise<ReadableSources | Misuse> {
  const asked = new Set<string>();
  const neighbours = new Set<string>();
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind instanceof Misuse) return kind;
    const misnamed = kind === "file" ? whyNoScenarioFile(path) : null;
    if (misnamed !== null) return misnamed;
    const folder = kind === "file" ? dirname(path) : path;
    if (kind === "file") asked.add(path);
    for (const name of await yamlFilesIn(folder)) {
      const file = join(folder, name);
      if (kind === "folder") asked.add(file);
      else if (stemOf(name) === stemOf(basename(path)) || NEEDED.has(stemOf(name))) neighbours.add(file);
    }
  }
  if (asked.size === 0) return new Misuse("no-scenario-files", { path: paths.join(", ") });
  const all = new Set([...asked, ...neighbours]);
  if (![...all].some((file) => basename(file) === `${RUBRIC}.yaml`)) {
    for (const name of await yamlFilesIn(OWN_SCENARIOS)) {
      if (stemOf(name) === RUBRIC) all.add(join(OWN_SCENARIOS, name));
    }
  }
  const files: SourceFile[] = [];
  const unread: Misuse[] = [];
  for (const file of all) {
    const text = await readText(file);
    if (!(text instanceof Misuse)) {
      files.push({ file, text });
    } else if (paths.includes(file)) {
      return text;
    } else {
      unread.push(text);
      asked.delete(file);
    }
  }
  return { files, asked, unread };
}

const RUBRIC = "rubric";
/** Files that concern every scenario of their folder. */
const NEEDED: ReadonlySet<string> = new Set([RUBRIC, "lint"]);
/** The product's own folder: its rubric serves a scenario that stands elsewhere alone. */
const OWN_SCENARIOS = fileURLToPath(new URL("../../scenarios", import.meta.url));

async function yamlFilesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => parseFileName(name) !== null).sort();
}

/** What is wrong with the name of a file that is to be read as a scenario file, else null. */
export function whyNoScenarioFile(path: string): Misuse | null {
  if (parseFileName(path) !== null) return null;
  const name = `${basename(path, extname(path))}.yaml`;
  const renamed = extname(path).toLowerCase() === ".yml" && parseFileName(name) !== null;
  return new Misuse("not-scenario-file", { path, name, ...(renamed && { context: "yml" }) });
}

/** A source and its translations share the first part of their names. */
function stemOf(name: string): string {
  return name.split(".")[0] ?? name;
}

/** Why a path is no file to be read, else null. */
export async function whyNoFile(path: string): Promise<Misuse | null> {
  const kind = await kindOf(path);
  if (kind instanceof Misuse) return kind;
  return kind === "folder" ? new Misuse("is-folder", { path }) : null;
}

async function kindOf(path: string): Promise<"file" | "folder" | Misuse> {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    const link = await lstat(path).catch(() => null);
    return link === null
      ? new Misuse("not-found", { path })
      : new Misuse("unreadable", { path, reason: "ENOENT", context: "ENOENT" });
  }
  if (found.isDirectory()) return "folder";
  // Of a pipe there may never be an end, nor of a device.
  return found.isFile() ? "file" : new Misuse("not-regular", { path });
}

async function readText(path: string): Promise<string | Misuse> {
  const barred = await whyNoFile(path);
  if (barred !== null) return barred;
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    return new Misuse("unreadable", { path, reason: error instanceof Error ? error.message : "?" });
  }
}
