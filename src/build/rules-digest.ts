import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Program } from "../core/engine/index.ts";

/**
 * Digest of what a program can do. Words, portraits, exhibits and the version number are not in it,
 * so that a typo fix or a translation does not invalidate a record.
 */
export function rulesDigest(program: Program): string {
  const { version: _, ...rules } = program;
  return bytesToHex(sha256(utf8ToBytes(canonicalize(rules) ?? "")));
}
