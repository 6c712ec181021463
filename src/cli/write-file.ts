import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Misuse } from "./terminal.ts";

/**
 * Replaces a file whole: written beside it and then renamed, so that nobody ever finds half of it,
 * not even after a power cut. Folders on the way are made.
 *
 * @returns why it could not be written, else null
 */
export async function writeWhole(path: string, text: string): Promise<Misuse | null> {
  const beside = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const mode = (await stat(path).catch(() => null))?.mode;
    await writeFile(beside, text, { encoding: "utf8", flag: "wx", ...(mode !== undefined && { mode }) });
    await rename(beside, path);
    return null;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return new Misuse("unwritable", { path, reason: error instanceof Error ? error.message : "?" });
  }
}
