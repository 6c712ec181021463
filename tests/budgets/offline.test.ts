import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../../src/build/build-list.ts";
import { DIST, gzipBytes, readManifest } from "./built.ts";

/** The list of all files is most of it. */
const WORKER_LIMIT = 12_000;

const worker = readFileSync(join(DIST, "sw.js"), "utf8");
/** Path and digest of each file, as they stand in the built worker. */
const listed = new Map(
  [...worker.matchAll(/[{,]"?([^"{},]+)"?:[`"](sha256-[^`"]+)[`"]/g)].map(([, file = "", digest = ""]) => [
    file,
    digest,
  ]),
);

test("the worker keeps every file of the build, as it was built", async () => {
  const chunks = Object.values(readManifest()).flatMap(({ file, css = [] }) => [file, ...css]);
  const files = [...chunks, ...(await filesBelow("public")), "index.html"];
  expect(chunks.length).toBeGreaterThan(50);
  const wrong = [...new Set(files)].filter((file) => {
    const digest = createHash("sha256")
      .update(readFileSync(join(DIST, file)))
      .digest("base64");
    return listed.get(file === "index.html" ? "./" : file) !== `sha256-${digest}`;
  });
  expect(wrong).toEqual([]);
});

test("the worker itself is small", () => {
  expect(gzipBytes("sw.js")).toBeLessThanOrEqual(WORKER_LIMIT);
});
