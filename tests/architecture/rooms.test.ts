import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allows, CORE_PACKAGES, lintOverrides, roomOf, ROOMS } from "./rooms.ts";
import { ROOT, sourceFiles } from "./source-files.ts";

const files = sourceFiles("src");

describe("the rooms of src/", () => {
  test("every file lies in a room of the table, or is main.tsx", () => {
    const homeless = files.filter(({ path }) => path !== "main.tsx" && roomOf(path) === null);
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test("imports follow the table", () => {
    const trespasses = files.flatMap((file) => {
      const from = roomOf(file.path);
      if (from === null) return [];
      return file.imports.flatMap(({ target, specifier, typeOnly }) => {
        const to = target === null ? null : roomOf(target);
        if (to === null || allows(from, to, typeOnly)) return [];
        return [`src/${file.path} imports ${specifier}: ${from.path}/ holds ${from.holds}; ${from.instead}`];
      });
    });
    expect(trespasses).toEqual([]);
  });

  test("core uses no package but those that are pure", () => {
    const foreign = files
      .filter(({ path }) => path.startsWith("core/"))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, specifier }) => target === null && !isCorePackage(specifier))
          .map(({ specifier }) => `src/${path} imports ${specifier}`),
      );
    expect(foreign).toEqual([]);
  });

  test("the linter's rules are the table's", () => {
    const { overrides } = JSON.parse(readFileSync(join(ROOT, ".oxlintrc.json"), "utf8")) as {
      overrides: readonly { files: readonly string[]; rules: Record<string, unknown> }[];
    };
    const rule = "no-restricted-imports";
    const written = overrides.filter(({ rules }) => rule in rules);
    expect(written, "npx tsx tests/architecture/write-lint.ts writes them").toEqual(lintOverrides());
  });

  test("the table names no room twice", () => {
    expect(new Set(ROOMS.map(({ path }) => path)).size).toBe(ROOMS.length);
  });
});

describe("habits", () => {
  const FORBIDDEN: readonly (readonly [string, RegExp, string])[] = [
    ["a cast that checks nothing", /\bas (any|unknown as)\b(?! [a-z])/, "say what it is, or parse it"],
    ["a silenced type checker", /@ts-(ignore|nocheck|expect-error)/, "mend what it complains about"],
    ["markup made of text", /\bdangerouslySetInnerHTML\b|\.innerHTML\b/, "text from outside could run"],
    ["toSorted and its kin", /\.to(Sorted|Reversed|Spliced)\(/, "Chrome 109 lacks it: [...list].sort()"],
  ];

  test.each(FORBIDDEN)("%s is nowhere in src/", (_, pattern, why) => {
    const found = files.filter(({ text }) => pattern.test(text)).map(({ path }) => `src/${path}: ${why}`);
    expect(found).toEqual([]);
  });

  test("no file of src/ or tests/ is longer than 400 lines", () => {
    const all = [...files, ...sourceFiles("tests")];
    const long = all
      .map(({ path, text }) => [path, text.split("\n").length] as const)
      .filter(([, n]) => n > 401);
    expect(long).toEqual([]);
  });

  test("the lock file names no registry", () => {
    const lock = readFileSync(join(ROOT, "package-lock.json"), "utf8");
    expect(lock).not.toMatch(/"resolved"/);
  });
});

function isCorePackage(specifier: string): boolean {
  return CORE_PACKAGES.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}
