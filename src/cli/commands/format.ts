import { formatFile } from "../../core/language/format/index.ts";
import type { Command } from "../command.ts";
import { readSources } from "../read-files.ts";
import { CLEAN, FOUND, Misuse, type Terminal } from "../terminal.ts";
import { writeWhole } from "../write-file.ts";

/** `lilian format`: one layout for all files; what a file says is never changed. */
export const format: Command = {
  name: "format",
  options: { check: { type: "boolean" } },
  run: ({ positionals, flag }, terminal) =>
    formatPaths(positionals.length > 0 ? positionals : ["scenarios"], flag("check"), terminal),
};

async function formatPaths(
  paths: readonly string[],
  checkOnly: boolean,
  { out, err, t }: Terminal,
): Promise<number | Misuse> {
  const found = await readSources(paths);
  if (found instanceof Misuse) return found;
  const files = found.files.filter(({ file }) => found.asked.has(file));
  let changed = 0;
  let left = 0;
  for (const source of files) {
    const { file } = source;
    const formatted = formatFile(source);
    if (!formatted.ok) {
      if (formatted.reason === "other-file") continue;
      err(t(`format:left.${formatted.reason}`, { file }));
      left++;
    } else if (formatted.text !== source.text) {
      const failed = checkOnly ? null : await writeWhole(file, formatted.text);
      if (failed !== null) return failed;
      out(t(checkOnly ? "format:would-change" : "format:changed", { file }));
      changed++;
    }
  }
  out(t(checkOnly ? "format:checked" : "format:summary", { files: files.length, changed }));
  return left > 0 || (checkOnly && changed > 0) ? FOUND : CLEAN;
}
