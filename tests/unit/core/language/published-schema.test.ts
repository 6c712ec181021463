import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { publishedSchemas } from "../../../../src/core/language/schema/index.ts";
import { misfits } from "../../../support/json-schema.ts";
import { DOCUMENTED, SMALL } from "../../../support/language-examples.ts";

const FOLDER = join(import.meta.dirname, "../../../../public/schema");
const committed = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), "utf8"));
const schema = committed("scenario.schema.json");

test.each(Object.entries(publishedSchemas()))(
  "%s is what the definition says; else run npm run schema",
  (name, text) => {
    expect(committed(name)).toEqual(JSON.parse(text));
  },
);

describe("every key is explained in both languages", () => {
  test.each(Object.keys(publishedSchemas()))("%s", (name) => {
    expect(unexplained(committed(name), name)).toEqual([]);
  });
});

test("the documented files fit their schemas", () => {
  expect(misfits(schema, parse(DOCUMENTED.scenario))).toEqual([]);
  expect(misfits(committed("rubric.schema.json"), parse(DOCUMENTED.rubric))).toEqual([]);
  expect(misfits(committed("translation.schema.json"), parse(DOCUMENTED.translation))).toEqual([]);
});

test.each([
  ["coach:", "coahc:"],
  ["respect: 2", "respect: 3"],
  ["angry:", "happy:"],
  ["{ wary: 行。 }", "{ wary: 行。, calm: 好。 }"],
  ["    responses:", "    time: 40\n    responses:"],
  ["say: 什么时候要用？", "once: true"],
  ["  later: {", "  Later: {"],
])("an editor sees %j changed to %j", (from, to) => {
  expect(misfits(schema, parse(SMALL))).toEqual([]);
  expect(misfits(schema, parse(SMALL.replace(from, to), { uniqueKeys: false }))).not.toEqual([]);
});

function unexplained(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const here =
    "properties" in value && typeof value.properties === "object"
      ? Object.entries(value.properties ?? {})
      : [];
  const bare = here.filter(
    ([, key]) => !("description" in Object(key) && "markdownDescription" in Object(key)),
  );
  return [
    ...bare.map(([key]) => `${path}.${key}`),
    ...Object.entries(value).flatMap(([key, inner]) => unexplained(inner, `${path}.${key}`)),
  ];
}
