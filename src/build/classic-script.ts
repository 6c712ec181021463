import { resolve } from "node:path";
import { build } from "vite";

/**
 * Compiles a file and all that it imports to one classic script. Unlike a module such a script does not
 * wait for the whole page, and every browser takes it as a service worker.
 *
 * @param root of the project
 * @param entry path of the file from there
 * @param values what the build knows, by the name that the file declares for it
 */
export async function classicScript(
  root: string,
  entry: string,
  values: Readonly<Record<string, unknown>>,
): Promise<string> {
  const written = Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]);
  const result = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: Object.fromEntries(written),
    build: {
      write: false,
      lib: { entry: resolve(root, entry), formats: ["iife"], name: "script" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const [chunk] = output !== undefined && "output" in output ? output.output : [];
  if (chunk === undefined) throw new Error(`${entry} came to nothing`);
  return chunk.code;
}
