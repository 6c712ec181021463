import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesBelow, listBuild } from "../../../src/build/build-list.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lilian-list-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<p>页</p>");
  await writeFile(join(folder, "assets", "a.js"), "1");
});

afterEach(() => rm(folder, { recursive: true }));

test("each file stands with the digest that a browser checks it by; the page is the folder itself", async () => {
  const digest = createHash("sha256").update("1").digest("base64");
  const { files } = await listBuild(folder, ["index.html", "assets/a.js"]);
  expect(Object.keys(files)).toEqual(["assets/a.js", "./"]);
  expect(files["assets/a.js"]).toBe(`sha256-${digest}`);
});

test("the version is the files': the same in any order, another where one byte differs", async () => {
  const before = await listBuild(folder, ["index.html", "assets/a.js"]);
  expect(await listBuild(folder, ["assets/a.js", "index.html"])).toEqual(before);
  await writeFile(join(folder, "assets", "a.js"), "2");
  expect((await listBuild(folder, ["index.html", "assets/a.js"])).version).not.toBe(before.version);
});

test("files of folders are found by their paths, and a folder that is missing has none", async () => {
  expect([...(await filesBelow(folder))].sort()).toEqual(["assets/a.js", "index.html"]);
  expect(await filesBelow(join(folder, "none"))).toEqual([]);
});
