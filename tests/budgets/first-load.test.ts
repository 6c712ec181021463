import { describe, expect, test } from "vitest";
import { filesOf, gzipBytes, readManifest, table } from "./built.ts";

/** Bytes, gzip; the stack alone takes about 116 kB of each. */
const LIBRARY_LIMIT = 130_000;
const PLAY_LIMIT = 155_000;

const manifest = readManifest();
const LANGUAGE = "zh-CN";
const SCENARIO = "angry-customer";

/** What `main.tsx` asks for at once, whatever the address. */
const ALWAYS = [
  "index.html",
  ...matching(new RegExp(`^src/i18n/catalogues/${LANGUAGE}/(app|player)\\.json$`)),
];

const PAGES: readonly (readonly [string, number, readonly string[]])[] = [
  ["library page", LIBRARY_LIMIT, [...ALWAYS, ...matching(/^src\/player\/library\/.*page\.tsx$/)]],
  [
    "play page with one scenario in one language",
    PLAY_LIMIT,
    [
      ...ALWAYS,
      ...matching(/^src\/player\/.*play-page\.tsx$/),
      `virtual:lilian/scenario/${SCENARIO}`,
      `virtual:lilian/texts/${SCENARIO}-${LANGUAGE}`,
    ],
  ],
];

describe("first load", () => {
  test.each(PAGES)("%s", (title, limit, sources) => {
    const files = filesOf(manifest, sources);
    console.log(table(title, files, limit));
    expect(files.reduce((sum, file) => sum + gzipBytes(file), 0)).toBeLessThanOrEqual(limit);
  });
});

function matching(pattern: RegExp): readonly string[] {
  return Object.keys(manifest).filter((name) => pattern.test(name));
}
