import { resolve, sep } from "node:path";
import type { ErrorPayload, Logger, Plugin, ViteDevServer } from "vite";
import { COURSES_MODULE, LIBRARY_MODULE, libraryModules } from "./library-modules.ts";
import { readLibrary, type ReadLibrary } from "./read-library.ts";
import { renderAll } from "./render-diagnostics.ts";

/** Rollup's convention: other plugins leave ids with a leading zero byte alone. */
const RESOLVED = "\0";
/** What there is while the scenarios have errors and no good library came before. */
const EMPTY: ReadonlyMap<string, string> = new Map([
  [
    LIBRARY_MODULE,
    `export const library = [], loadScenario = {}, loadTexts = {}, loadNotes = {}, loadPhrases = {}, loadRubricTexts = {};
export const loadRubric = () => Promise.reject(new Error("The scenarios have errors."));`,
  ],
  [COURSES_MODULE, `export default [];`],
]);

/**
 * Turns `scenarios/*.yaml` into checked modules, so that the player never parses YAML. Errors fail a
 * build; in development they show in the terminal and the overlay while the last good library stays.
 */
export function scenariosPlugin(): Plugin {
  let folder = "";
  let building = false;
  let logger: Logger;
  let modules = EMPTY;
  let failure: ErrorPayload | null = null;

  /** Takes over a library without errors; otherwise says what is wrong. */
  async function accept(read: ReadLibrary): Promise<void> {
    const rendered = await renderAll(read);
    for (const text of rendered.errors) logger.error(`${text}\n`);
    if (rendered.summary !== "") logger.info(rendered.summary);
    failure = read.library === null ? overlayOf(rendered.errors) : null;
    if (read.library !== null) modules = libraryModules(read.library);
  }

  async function refresh(server: ViteDevServer): Promise<void> {
    await accept(await readLibrary(folder));
    if (failure !== null) {
      server.ws.send(failure);
      return;
    }
    for (const id of modules.keys()) {
      const module = server.moduleGraph.getModuleById(RESOLVED + id);
      if (module !== undefined) server.moduleGraph.invalidateModule(module);
    }
    // The running attempt is stored with every decision, so a reload goes on where it was.
    server.ws.send({ type: "full-reload" });
  }

  return {
    name: "lilian-scenarios",

    configResolved(config) {
      folder = resolve(config.root, "scenarios");
      building = config.command === "build";
      logger = config.logger;
    },

    async buildStart() {
      await accept(await readLibrary(folder));
      if (failure !== null && building) throw withoutStack("the scenarios have errors, see above");
    },

    resolveId(id) {
      return modules.has(id) ? RESOLVED + id : null;
    },

    load(id) {
      return id.startsWith(RESOLVED) ? (modules.get(id.slice(RESOLVED.length)) ?? null) : null;
    },

    configureServer(server) {
      server.watcher.add(folder);
      // One save may touch several files at once.
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on("all", (_, file) => {
        if (!file.startsWith(folder + sep) || !file.endsWith(".yaml")) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void refresh(server), 50);
      });
      server.ws.on("connection", () => {
        if (failure !== null) server.ws.send(failure);
      });
    },
  };
}

/** The terminal has the diagnostics; where in this file they were counted helps nobody. */
function withoutStack(message: string): Error {
  return Object.assign(new Error(message), { stack: "" });
}

function overlayOf(errors: readonly string[]): ErrorPayload {
  return {
    type: "error",
    err: { message: errors.join("\n\n"), stack: "", plugin: "lilian-scenarios", id: "scenarios/" },
  };
}
