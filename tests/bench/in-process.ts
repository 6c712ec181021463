import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs a script in a process of its own, as an author's first check of the day is: a cold one. What it
 * prints is read as JSON.
 */
export function inProcess<Result>(script: URL, ...args: readonly string[]): Result {
  const path = fileURLToPath(script);
  const output = execFileSync(process.execPath, ["--import", "tsx", path, ...args], { encoding: "utf8" });
  const result: Result = JSON.parse(output);
  return result;
}
