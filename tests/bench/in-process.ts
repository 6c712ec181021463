import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs a script in a process of its own, as an author's first check of the day is: a cold one. */
export function printedBy(script: URL, ...args: readonly string[]): string {
  const path = fileURLToPath(script);
  return execFileSync(process.execPath, ["--import", "tsx", path, ...args], { encoding: "utf8" });
}
