import { describe, expect, test } from "vitest";
import {
  COURSES,
  RUBRIC,
  SCENARIO,
  TRANSLATION,
  type Shape,
} from "../../../src/core/language/format/key-order.ts";
import { publishedSchemas } from "../../../src/core/language/schema/index.ts";

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Keys that the schema knows and the formatter has no place for, by path. */
function unplaced(schema: unknown, shape: Shape | undefined, path: string, root: Json): readonly string[] {
  if (!isJson(schema)) return [];
  const reference = typeof schema["$ref"] === "string" ? schema["$ref"].split("/").at(-1) : undefined;
  const definitions = root["definitions"];
  if (reference !== undefined && isJson(definitions))
    return unplaced(definitions[reference], shape, path, root);
  const variants = [schema["anyOf"], schema["oneOf"], schema["allOf"]].flat().filter(isJson);
  const found = variants.flatMap((variant) => unplaced(variant, shape, path, root));
  const { properties, additionalProperties, items } = schema;
  if (isJson(properties)) {
    for (const [key, value] of Object.entries(properties)) {
      // A line's voices come last, whichever it is.
      const placed = shape?.order == null || shape.order.includes(key) || shape.order.join() === "id,when";
      if (!placed) found.push(`${path}.${key}`);
      found.push(...unplaced(value, shape?.inside[key] ?? shape?.inside["*"], `${path}.${key}`, root));
    }
  }
  if (isJson(additionalProperties))
    found.push(...unplaced(additionalProperties, shape?.inside["*"], `${path}.*`, root));
  if (isJson(items)) found.push(...unplaced(items, shape?.inside["*"], `${path}[]`, root));
  return found;
}

describe("the formatter has a place for every key of the language", () => {
  test.each([
    ["scenario.schema.json", SCENARIO],
    ["rubric.schema.json", RUBRIC],
    ["courses.schema.json", COURSES],
    ["translation.schema.json", TRANSLATION],
  ])("%s", (name, shape) => {
    const schema: unknown = JSON.parse(publishedSchemas()[name] ?? "null");
    if (!isJson(schema)) throw new Error("no schema");
    expect(unplaced(schema, shape, "", schema)).toEqual([]);
  });
});
