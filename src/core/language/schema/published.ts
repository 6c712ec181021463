import * as z from "zod/mini";
import { coursesFile } from "./courses.ts";
import { lintSettingsFile } from "./lint-settings.ts";
import { rubricFile } from "./rubric.ts";
import { scenarioFile } from "./scenario.ts";
import { translationFile } from "./translation.ts";

const PUBLISHED = {
  "scenario.schema.json": { schema: scenarioFile, title: "Lilian scenario" },
  "translation.schema.json": { schema: translationFile, title: "Lilian translation" },
  "rubric.schema.json": { schema: rubricFile, title: "Lilian rubric" },
  "courses.schema.json": { schema: coursesFile, title: "Lilian courses" },
  "lint.schema.json": { schema: lintSettingsFile, title: "Lilian lint settings" },
} as const;

/**
 * The JSON Schemas that editors read, as formatted text by file name. Draft 7, because that is
 * what the YAML language server of VS Code understands best.
 */
export function publishedSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(PUBLISHED).map(([name, { schema, title }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
      return [name, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
