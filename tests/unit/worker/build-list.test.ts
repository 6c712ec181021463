import { describe, expect, test } from "vitest";
import { fileOf, isNeeded, PAGE, type BuildList } from "../../../src/worker/build-list.ts";

const SCOPE = "https://host.example/training/lilian/";
const LIST: BuildList = { version: "1", files: { [PAGE]: "", "assets/a-1.js": "", "favicon.svg": "" } };

describe("which file answers an address", () => {
  test.each([
    ["the folder", SCOPE, PAGE],
    ["the folder's page by its name", `${SCOPE}index.html`, PAGE],
    ["a page with a search", `${SCOPE}?employee=A017&name=x`, PAGE],
    ["a file of the build", `${SCOPE}assets/a-1.js`, "assets/a-1.js"],
    ["a file with a search", `${SCOPE}favicon.svg?v=2`, "favicon.svg"],
    ["what an older build may have had", `${SCOPE}assets/a-0.js`, "assets/a-0.js"],
    ["what is none of the build's", `${SCOPE}logo.png`, null],
    ["the worker itself", `${SCOPE}sw.js`, null],
    ["what every object has", `${SCOPE}constructor`, null],
    ["a neighbour on the same host", "https://host.example/training/", null],
    ["a neighbour whose name begins alike", "https://host.example/training/lilian-2/", null],
    ["another host", "https://other.example/training/lilian/", null],
  ])("%s", (_, address, file) => {
    expect(fileOf(address, SCOPE, LIST)).toBe(file);
  });
});

test("the page, scripts and styles are needed; pictures and schemas are not", () => {
  expect([PAGE, "assets/a.js", "assets/a.css"].every(isNeeded)).toBe(true);
  expect(["favicon.svg", "manifest.webmanifest", "schema/a.json"].some(isNeeded)).toBe(false);
});
