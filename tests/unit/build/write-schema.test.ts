import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedSchemas } from "../../../src/core/language/schema/index.ts";

test.each(Object.entries(publishedSchemas()))("%s is what the definition says", async (name, text) => {
  const published = await readFile(join("public", "schema", name), "utf8");
  expect(published === text, "npm run schema writes it").toBe(true);
});
