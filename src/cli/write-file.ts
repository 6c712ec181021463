import { randomUUID } from "node:crypto";
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { unwritable } from "./system-fault.ts";
import { Misuse } from "./terminal.ts";

/**
 * Replaces a file whole: written beside it and then renamed, so that nobody ever finds half of it,
 * not even after a power cut. Folders on the way are made; a link stays a link, its target is
 * replaced; what is no regular file is left alone.
 *
 * @returns why it could not be written, else null
 */
export async function writeWhole(path: string, text: string): Promise<Misuse | null> {
  const place = await realpath(path).catch(() => path);
  const present = await stat(place).catch(() => null);
  if (present !== null && !present.isFile()) return new Misuse("not-a-file", { path });
  const beside = `${place}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await makeFolder(dirname(place));
    const mode = present?.mode;
    await writeFile(beside, text, { encoding: "utf8", flag: "wx", ...(mode !== undefined && { mode }) });
    await rename(beside, place);
    return null;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return unwritable(path, error);
  }
}

/** The same for what somebody may be working in: an existing file is only replaced if told so. */
export async function writeNew(path: string, text: string, force: boolean): Promise<Misuse | null> {
  const present = await readFile(path, "utf8").catch(() => null);
  const changed = present !== null && present !== text;
  return changed && !force ? new Misuse("exists", { file: path }) : writeWhole(path, text);
}

/** Step by step: the recursive `mkdir` never returns where a folder can be neither found nor made. */
async function makeFolder(path: string): Promise<void> {
  if ((await stat(path).catch(() => null)) !== null) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}
