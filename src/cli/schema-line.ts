import { relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const SCHEMA = fileURLToPath(new URL("../../public/schema/scenario.schema.json", import.meta.url));

/**
 * The comment by which an editor knows what a scenario file may say, so that it completes keys and
 * underlines slips while somebody types.
 *
 * @param folder where the file will stand
 */
export function schemaLine(folder: string): string {
  const way = relative(resolve(folder), SCHEMA);
  // On another drive there is no way from here to there.
  const address = resolve(way) === way ? pathToFileURL(way).href : way.split(sep).join("/");
  return `yaml-language-server: $schema=${address}`;
}
