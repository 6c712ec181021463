import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { publishedSchemas } from "../core/language/schema/index.ts";

// `npm run schema`: what editors complete and explain scenario files with. A test holds the files to it.
const folder = join("public", "schema");
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(publishedSchemas())) await writeFile(join(folder, name), text);
