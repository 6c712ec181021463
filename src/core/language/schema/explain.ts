import * as z from "zod/mini";

// Zod would otherwise try `new Function`, which a strict content-security policy reports.
z.config({ jitless: true });

/**
 * A key's schema with the words that editors show beside it: `description` in English for every
 * tool, and both languages where the editor reads `markdownDescription` (VS Code).
 */
export function explained<S extends z.ZodMiniType>(schema: S, zh: string, en: string): S {
  return schema.check(z.meta({ description: en, markdownDescription: `${zh}\n\n${en}` }));
}

/** Extra JSON Schema keywords for rules that Zod checks elsewhere or cannot express. */
export function hinted<S extends z.ZodMiniType>(schema: S, keywords: Readonly<Record<string, unknown>>): S {
  return schema.check(z.meta({ ...keywords }));
}

/**
 * A mapping with exactly these keys. For an unknown key the issue's message lists the keys that
 * are allowed, which is how `validate` learns them.
 */
export function mapping<S extends z.core.$ZodLooseShape>(shape: S) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : undefined),
  });
}
