import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { add, NONE, readPlaywright, readVitest } from "../../../src/build/test-counts.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lilian-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function report(content: unknown): Promise<string> {
  const file = join(folder, "report.json");
  await writeFile(file, JSON.stringify(content));
  return file;
}

test("the unit tests' report", async () => {
  const file = await report({ numPassedTests: 31, numFailedTests: 2 });
  expect(await readVitest(file)).toEqual({ passed: 31, failed: 2 });
});

test("the browser tests' report, where a second try counts as passed", async () => {
  const file = await report({ stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 4 } });
  expect(await readPlaywright(file)).toEqual({ passed: 8, failed: 2 });
});

test("a runner that did not get so far has counted nothing", async () => {
  expect(await readVitest(join(folder, "absent.json"))).toEqual(NONE);
  expect(add(NONE, { passed: 1, failed: 2 })).toEqual({ passed: 1, failed: 2 });
});
