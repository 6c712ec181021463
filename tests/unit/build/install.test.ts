import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface AppManifest {
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly theme_color: string;
  readonly id?: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose?: string;
  }[];
}

const PUBLIC = join(import.meta.dirname, "../../../public");
const PAGE = readFileSync(join(import.meta.dirname, "../../../index.html"), "utf8");
const manifest: AppManifest = JSON.parse(readFileSync(join(PUBLIC, "manifest.webmanifest"), "utf8"));
const pictures = manifest.icons.filter(({ type }) => type === "image/png");

describe("what a browser needs to install the page", () => {
  test("it is named in Chinese and in English, and opens wherever it lies", () => {
    expect(manifest.name).toMatch(/礼练.*Lilian/);
    expect([manifest.start_url, manifest.scope, manifest.display]).toEqual(["./", "./", "standalone"]);
    // An id would be read from the host's root: two copies on one host would be one application.
    expect(manifest.id).toBeUndefined();
  });

  test.each(pictures)("$src is as large as it says", ({ src, sizes }) => {
    const picture = readFileSync(join(PUBLIC, src));
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
    expect(picture.length).toBeLessThan(20_000);
  });

  test("both sizes are there, also as systems cut them", () => {
    const named = pictures.map(({ sizes, purpose = "any" }) => `${sizes} ${purpose}`);
    expect([...named].sort()).toEqual(["192x192 any", "192x192 maskable", "512x512 any", "512x512 maskable"]);
  });

  test("the browser's frame has the paper's colour, light and dark", () => {
    const tokens = readFileSync("src/ui/tokens.css", "utf8");
    const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
    expect(manifest.theme_color).toBe(light);
    expect(PAGE).toMatch(new RegExp(`scheme: light\\)" content="${light}"`));
    expect(PAGE).toMatch(new RegExp(`scheme: dark\\)" content="${dark}"`));
  });
});
