import { Misuse } from "./terminal.ts";

/**
 * Why the system would not read a file, in words for the codes that the catalogue knows. The
 * system's own message is English and means little to a trainer; for a rare code the code is told.
 */
export function unreadable(path: string, error: unknown): Misuse {
  return fault("unreadable", path, error);
}

/** The same for writing; the reasons differ, and so does what helps. */
export function unwritable(path: string, error: unknown): Misuse {
  return fault("unwritable", path, error);
}

/** For what nobody needs to read to know that it is none of ours. */
export function tooLarge(path: string): Misuse {
  return new Misuse("unreadable", { path, reason: "EFBIG", context: "EFBIG" });
}

/** The system's code for what went wrong, `EACCES` for example; `?` where it gave none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "?";
}

function fault(key: "unreadable" | "unwritable", path: string, error: unknown): Misuse {
  const code = codeOf(error);
  const context = ALIKE.get(code) ?? code;
  return new Misuse(key, { path, reason: code, context });
}

/** Codes that differ for the system and not for a reader. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ["ENFILE", "EMFILE"],
  ["ETXTBSY", "EBUSY"],
  ["EDQUOT", "ENOSPC"],
  ["ERR_FS_FILE_TOO_LARGE", "EFBIG"],
  ["ERR_STRING_TOO_LONG", "EFBIG"],
  ["ENOMEM", "EFBIG"],
]);
