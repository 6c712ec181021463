import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { assembleLibrary } from "../../src/core/language/index.ts";
import { builtFiles } from "./built.ts";

const built = builtFiles();

/** A string that survives minifying, and the file of the package that it stands in. */
const STRANGERS: readonly (readonly [string, string, string])[] = [
  ["the YAML parser", "Map keys must be unique", "yaml/browser/dist/compose/resolve-block-map.js"],
  ["the schema library", "unrecognized_keys", "zod/v4/core/schemas.js"],
  ["the conversion dictionaries", "Invalid dictionary entry", "opencc-js/dist/esm/cn2t.js"],
];

describe("what a player downloads", () => {
  test.each(STRANGERS)("%s is not in it", (_, mark, source) => {
    const original = readFileSync(join("node_modules", source), "utf8");
    expect(original, "the mark is still the package's").toContain(mark);
    expect(containing(mark)).toEqual([]);
  });

  test("no author's note is in it", () => {
    const notes = authorsTexts();
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => containing(note).length > 0)).toEqual([]);
  });

  test("it names no other origin", () => {
    const pages = built.filter(({ file }) => /\.(html|js|css|svg|webmanifest)$/.test(file));
    const found = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/\bhttps?:\/\/[^\s"'`()\\]+/g)]
        .map(([url]) => url)
        .filter((url) => !HARMLESS.some((prefix) => url.startsWith(prefix)))
        .map((url) => `${file}: ${url}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test("the page lets nothing else in", () => {
    const page = built.find(({ file }) => file === "index.html")?.text ?? "";
    expect(page).toMatch(/Content-Security-Policy" content="default-src &#39;self&#39;/);
    expect(page).not.toMatch(/<style|\sstyle=|<script>|\son[a-z]+=/);
    expect(page, "any sub-path").not.toMatch(/(src|href)="\//);
  });
});

/** Names of formats, and pages that a message sends a developer to: nothing is ever fetched from them. */
const HARMLESS = ["http://www.w3.org/", "https://react.dev/errors/", "https://react.i18next.com/latest/"];

function containing(text: string): readonly string[] {
  return built.filter((candidate) => candidate.text.includes(text)).map(({ file }) => file);
}

/** Notes of every scenario that are long enough not to occur by chance. */
function authorsTexts(): readonly string[] {
  const files = readdirSync("scenarios")
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => ({ file: `scenarios/${file}`, text: readFileSync(join("scenarios", file), "utf8") }));
  const { scenarios } = assembleLibrary(files);
  const shown = new Set(scenarios.flatMap(({ document }) => Object.values(document.texts)));
  return scenarios
    .flatMap(({ document }) => Object.values(document.notes))
    .filter((note) => note.length >= 6 && !shown.has(note));
}
