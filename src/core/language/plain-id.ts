import { ID_PATTERN } from "../model/index.ts";

/** The id that an author who wrote this probably wanted (`Ask_When` → `ask-when`); null for none. */
export function plainId(written: string): string | null {
  const plain = written
    .slice(0, 64)
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
  return ID_PATTERN.test(plain) ? plain : null;
}
