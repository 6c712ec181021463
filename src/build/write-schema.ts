import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { publishedSchemas } from "../core/language/schema/index.ts";

/** Writes the JSON Schemas for editors; a unit test holds the committed files to this. */
const folder = join(import.meta.dirname, "../../public/schema");
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(publishedSchemas())) await writeFile(join(folder, name), text);
