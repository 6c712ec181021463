import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { filesBelow, listBuild } from "./build-list.ts";
import { classicScript } from "./classic-script.ts";

/** At the build's root, because a worker answers only for its own folder and those below. */
const WORKER = "sw.js";

/**
 * Writes the service worker beside the finished build, with the list of all its files. An unchanged
 * build makes the same worker to the byte, so that nobody is offered a new version that is none.
 */
export function offlinePlugin(): Plugin {
  let root = "";
  let publicDir = "";
  return {
    name: "lilian-offline",
    apply: "build",
    configResolved(config) {
      root = config.root;
      publicDir = config.publicDir;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir }, bundle) {
        if (dir === undefined) throw new Error("the build has no folder");
        // The folder itself may hold an older build's files too.
        const written = [...Object.keys(bundle), ...(await filesBelow(publicDir))];
        // What begins with a dot is for tools; many hosts do not serve it.
        const list = await listBuild(
          dir,
          written.filter((path) => !path.startsWith(".")),
        );
        await writeFile(
          join(dir, WORKER),
          await classicScript(root, "src/worker/main.ts", { BUILD_LIST: list }),
        );
      },
    },
  };
}
