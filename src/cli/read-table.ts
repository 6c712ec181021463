import { readFile, stat } from "node:fs/promises";
import { whyNoFile } from "./read-files.ts";
import { tooLarge, unreadable } from "./system-fault.ts";
import type { Misuse } from "./terminal.ts";

/** Far more than any sheet of ours; what is larger is something else, and would fill the memory. */
const MAX_TABLE = 16 * 1024 * 1024;

/** The bytes of a table that a person has named. */
export async function readTable(path: string): Promise<Uint8Array | Misuse> {
  const barred = await whyNoFile(path);
  if (barred !== null) return barred;
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (size > MAX_TABLE) return tooLarge(path);
  return readFile(path).catch((error: unknown) => unreadable(path, error));
}
