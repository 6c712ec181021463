import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { link, mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf, unwritable } from "./system-fault.ts";
import { Misuse } from "./terminal.ts";

/** A file as it is to be. */
export interface NewText {
  readonly path: string;
  readonly text: string;
}

/**
 * Replaces a file whole: written beside it and then renamed, so that nobody ever finds half of it,
 * not even after a power cut. Folders on the way are made; a link stays a link, its target is
 * replaced; what is no regular file is left alone.
 *
 * @returns why it could not be written, else null
 */
export function writeWhole(path: string, text: string): Promise<Misuse | null> {
  return writeTogether([{ path, text }], true);
}

/** The same for what somebody may be working in: an existing file is only replaced if told so. */
export function writeNew(path: string, text: string, force: boolean): Promise<Misuse | null> {
  return writeTogether([{ path, text }], force);
}

/**
 * Writes several files or none: all are laid beside their places first, so that a full disk or a
 * folder without permission is found out while nothing has changed.
 *
 * @param force replaces files that exist and say something else; without it, they are refused, even
 *   where somebody else makes one in this very moment
 */
export async function writeTogether(files: readonly NewText[], force: boolean): Promise<Misuse | null> {
  const staged: Staged[] = [];
  const leave = () => {
    for (const { beside } of staged) rmSync(beside, { force: true });
    process.exit(INTERRUPTED);
  };
  process.once("SIGINT", leave).once("SIGTERM", leave);
  try {
    for (const file of files) {
      const next = await stage(file, force);
      if (next instanceof Misuse) return next;
      if (next !== null) staged.push(next);
    }
    return await place(staged);
  } finally {
    await Promise.all(staged.map(({ beside }) => rm(beside, { force: true }).catch(() => undefined)));
    process.off("SIGINT", leave).off("SIGTERM", leave);
  }
}

/** What a shell expects of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

interface Staged {
  readonly path: string;
  readonly place: string;
  readonly beside: string;
  /** Nobody has such a file yet, and nobody's may be overwritten. */
  readonly fresh: boolean;
}

/** Lays a text beside its place; null where the same stands there already. */
async function stage({ path, text }: NewText, force: boolean): Promise<Staged | Misuse | null> {
  const place = await realpath(path).catch(() => path);
  const present = await stat(place).catch(() => null);
  if (present !== null && !present.isFile()) return new Misuse("not-a-file", { path });
  if (present !== null && !force) {
    const old = await readFile(place, "utf8").catch(() => null);
    return old === text ? null : new Misuse("exists", { file: path });
  }
  const beside = `${place}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await makeFolder(dirname(place));
    const mode = present?.mode;
    await writeFile(beside, text, { encoding: "utf8", flag: "wx", ...(mode !== undefined && { mode }) });
    return { path, place, beside, fresh: present === null && !force };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return unwritable(path, error);
  }
}

/** Puts all in their places; what is fresh goes away again where a later one fails. */
async function place(staged: readonly Staged[]): Promise<Misuse | null> {
  const made: string[] = [];
  for (const { path, place, beside, fresh } of staged) {
    try {
      if (fresh) await putFresh(beside, place);
      else await rename(beside, place);
      if (fresh) made.push(place);
    } catch (error) {
      for (const each of made) await rm(each, { force: true }).catch(() => undefined);
      return codeOf(error) === "EEXIST" ? new Misuse("exists", { file: path }) : unwritable(path, error);
    }
  }
  return null;
}

/** A second name for a file is refused where there is one of that name, in one step. */
async function putFresh(beside: string, place: string): Promise<void> {
  try {
    await link(beside, place);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    // Sticks and some shares know no second names.
    await writeFile(place, "", { flag: "wx" });
    await rename(beside, place);
  }
}

/** Step by step: the recursive `mkdir` never returns where a folder can be neither found nor made. */
async function makeFolder(path: string): Promise<void> {
  if ((await stat(path).catch(() => null)) !== null) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    // Another run made it meanwhile.
    if (codeOf(error) !== "EEXIST") throw error;
  });
}
