import { constants } from "node:fs";
import { access, lstat, readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseFileName } from "../core/language/file-name.ts";
import type { SourceFile } from "../core/language/index.ts";
import { codeOf, unreadable } from "./system-fault.ts";
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
    const names = await yamlFilesIn(folder);
    if (names instanceof Misuse && kind === "folder") return names;
    for (const name of names instanceof Misuse ? [] : names) {
      const file = join(folder, name);
      if (kind === "folder") asked.add(file);
      else if (comesAlong(stemOf(name), stemOf(basename(path)))) neighbours.add(file);
    }
  }
  if (asked.size === 0) return new Misuse("no-scenario-files", { path: paths.join(", ") });
  const all = new Set([...asked, ...neighbours]);
  if (![...all].some((file) => basename(file) === `${RUBRIC}.yaml`)) {
    const own = await yamlFilesIn(OWN_SCENARIOS);
    for (const name of own instanceof Misuse ? [] : own) {
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
const COURSES = "courses";
/** Files that concern every scenario of their folder. */
const NEEDED: ReadonlySet<string> = new Set([RUBRIC, "lint"]);

/** Its own side files, and whatever concerns all; courses mean nothing without the scenarios. */
function comesAlong(neighbour: string, asked: string): boolean {
  return neighbour === asked || NEEDED.has(neighbour) || asked === COURSES;
}

/** The product's own folder: its rubric serves a scenario that stands elsewhere alone. */
const OWN_SCENARIOS = fileURLToPath(new URL("../../scenarios", import.meta.url));

async function yamlFilesIn(folder: string): Promise<readonly string[] | Misuse> {
  try {
    return (await readdir(folder)).filter((name) => parseFileName(name) !== null).sort();
  } catch (error) {
    return unreadable(folder, error);
  }
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

/** Why a path is no file that can be read, else null. */
export async function whyNoFile(path: string): Promise<Misuse | null> {
  const kind = await kindOf(path);
  if (kind instanceof Misuse) return kind;
  if (kind === "folder") return new Misuse("is-folder", { path });
  return access(path, constants.R_OK).then(
    () => null,
    (error: unknown) => unreadable(path, error),
  );
}

async function kindOf(path: string): Promise<"file" | "folder" | Misuse> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "folder";
    // Of a pipe there may never be an end, nor of a device.
    return found.isFile() ? "file" : new Misuse("not-regular", { path });
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") return unreadable(path, error);
    const link = await lstat(path).catch(() => null);
    return link === null ? new Misuse("not-found", { path }) : unreadable(path, error);
  }
}

async function readText(path: string): Promise<string | Misuse> {
  const barred = await whyNoFile(path);
  return barred ?? readFile(path, "utf8").catch((error: unknown) => unreadable(path, error));
}
