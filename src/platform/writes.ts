import type { Stored } from "../session/index.ts";

/** Runs a write; whatever the device refuses is `failed`. */
export async function written(write: () => Promise<unknown>): Promise<Stored> {
  try {
    await write();
    return "stored";
  } catch {
    return "failed";
  }
}

/** The same for what must not be there yet. */
export async function added(add: () => Promise<unknown>): Promise<Stored> {
  try {
    await add();
    return "stored";
  } catch (error) {
    return error instanceof DOMException && error.name === "ConstraintError" ? "conflict" : "failed";
  }
}

/** A device that cannot be read has nothing to go on with; it is no reason to stop playing. */
export async function orElse<T>(fallback: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    return fallback;
  }
}
