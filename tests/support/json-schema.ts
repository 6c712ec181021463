/**
 * As much of JSON Schema draft 7 as the published schemas use. Answers the paths that do not fit.
 */
export function misfits(
  schema: unknown,
  value: unknown,
  root: unknown = schema,
  path = "",
): readonly string[] {
  const rules = isRecord(schema) ? schema : {};
  const inner = (part: unknown, of: unknown, at: string) => misfits(part, of, root, at);
  const fits = (part: unknown) => inner(part, value, path).length === 0;
  const all = (parts: unknown) => (Array.isArray(parts) ? parts.filter((part) => fits(part)).length : 0);
  const found: string[] = [];
  const fail = (rule: string) => found.push(`${path}: ${rule}`);

  for (const [rule, limit] of Object.entries(rules)) {
    switch (rule) {
      case "$ref": {
        const name = String(limit).replace("#/definitions/", "");
        const definitions = isRecord(root) ? root.definitions : undefined;
        found.push(...inner(isRecord(definitions) ? definitions[name] : false, value, path));
        break;
      }
      case "type":
        if (typeOf(value) !== limit && !(limit === "number" && typeOf(value) === "integer"))
          fail(`type ${String(limit)}`);
        break;
      case "const":
        if (value !== limit) fail(rule);
        break;
      case "enum":
        if (!Array.isArray(limit) || !limit.includes(value)) fail(rule);
        break;
      case "pattern":
        if (typeof value === "string" && !new RegExp(String(limit)).test(value)) fail(rule);
        break;
      case "minimum":
        if (typeof value === "number" && value < Number(limit)) fail(rule);
        break;
      case "maximum":
        if (typeof value === "number" && value > Number(limit)) fail(rule);
        break;
      case "allOf":
        if (Array.isArray(limit)) for (const part of limit) found.push(...inner(part, value, path));
        break;
      case "anyOf":
        if (all(limit) === 0) fail(rule);
        break;
      case "oneOf":
        if (all(limit) !== 1) fail(rule);
        break;
      default:
        break;
    }
  }
  if (isRecord(value)) found.push(...misfitsOfRecord(rules, value, inner, path));
  if (Array.isArray(value)) found.push(...misfitsOfList(rules, value, inner, path));
  return found;
}

type Inner = (part: unknown, of: unknown, at: string) => readonly string[];
type Record = Readonly<{ [key: string]: unknown }>;

function misfitsOfRecord(rules: Record, value: Record, inner: Inner, path: string): readonly string[] {
  const found: string[] = [];
  const properties = isRecord(rules.properties) ? rules.properties : {};
  for (const [key, held] of Object.entries(value)) {
    const at = `${path}.${key}`;
    if (rules.propertyNames !== undefined) found.push(...inner(rules.propertyNames, key, at));
    if (Object.hasOwn(properties, key)) found.push(...inner(properties[key], held, at));
    else if (rules.additionalProperties === false) found.push(`${at}: additionalProperties`);
    else found.push(...inner(rules.additionalProperties, held, at));
  }
  const required = Array.isArray(rules.required) ? rules.required : [];
  for (const key of required)
    if (!Object.hasOwn(value, String(key))) found.push(`${path}.${String(key)}: required`);
  const count = Object.keys(value).length;
  if (count < Number(rules.minProperties ?? 0)) found.push(`${path}: minProperties`);
  if (count > Number(rules.maxProperties ?? Infinity)) found.push(`${path}: maxProperties`);
  for (const [key, needs] of Object.entries(isRecord(rules.dependencies) ? rules.dependencies : {})) {
    const lacking = Array.isArray(needs) && needs.some((need) => !Object.hasOwn(value, String(need)));
    if (Object.hasOwn(value, key) && lacking) found.push(`${path}.${key}: dependencies`);
  }
  return found;
}

function misfitsOfList(
  rules: Record,
  value: readonly unknown[],
  inner: Inner,
  path: string,
): readonly string[] {
  const { items } = rules;
  const found = value.flatMap((held, index) =>
    inner(Array.isArray(items) ? items[index] : items, held, `${path}.${index}`),
  );
  if (value.length < Number(rules.minItems ?? 0)) found.push(`${path}: minItems`);
  if (value.length > Number(rules.maxItems ?? Infinity)) found.push(`${path}: maxItems`);
  return found;
}

function isRecord(value: unknown): value is Record {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
