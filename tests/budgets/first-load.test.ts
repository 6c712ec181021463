import { describe, expect, test } from "vitest";
import { filesOf, filesOfPage, gzipBytes, readManifest, table } from "./built.ts";

/** Bytes, gzip; the stack alone takes about 116 kB of each. */
const LIBRARY_LIMIT = 130_000;
const PLAY_LIMIT = 155_000;

const manifest = readManifest();
const LANGUAGE = "zh-CN";
const SCENARIO = "angry-customer";

/** What every address fetches, by the names of the manifest. */
const ALWAYS = ["index.html", `src/i18n/catalogues/${LANGUAGE}/index.ts`];

const PAGES: readonly (readonly [string, number, readonly string[]])[] = [
  ["library page", LIBRARY_LIMIT, [...ALWAYS, "src/player/library/library-page.tsx"]],
  [
    "play page with one scenario in one language",
    PLAY_LIMIT,
    [
      ...ALWAYS,
      "src/player/play/play-page.tsx",
      `virtual:lilian/scenario/${SCENARIO}`,
      `virtual:lilian/texts/${SCENARIO}-${LANGUAGE}`,
    ],
  ],
];

describe("first load", () => {
  test.each(PAGES)("%s", (title, limit, sources) => {
    const files = [...new Set([...filesOfPage(), ...filesOf(manifest, sources)])];
    console.log(table(title, files, limit));
    expect(files.reduce((sum, file) => sum + gzipBytes(file), 0)).toBeLessThanOrEqual(limit);
  });
});
