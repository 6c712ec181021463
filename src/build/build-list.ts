import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PAGE, type BuildList } from "../worker/build-list.ts";

/**
 * Lists files of a finished build with what each must contain.
 *
 * @param folder where the build has been written
 * @param paths from there; `index.html` becomes the page
 */
export async function listBuild(folder: string, paths: readonly string[]): Promise<BuildList> {
  const files = await Promise.all(
    [...paths].sort().map(async (path) => {
      const digest = createHash("sha256")
        .update(await readFile(join(folder, path)))
        .digest("base64");
      return [path === "index.html" ? PAGE : path, `sha256-${digest}`] as const;
    }),
  );
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
  return { version, files: Object.fromEntries(files) };
}

/** Every file below a folder, by its path from there; none where there is no such folder. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}
