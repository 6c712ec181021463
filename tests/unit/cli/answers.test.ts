import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { openAnswers, TIME_UP } from "../../../src/cli/answers.ts";
import { writeWhole } from "../../../src/cli/write-file.ts";
import { aFolder } from "../../support/fake-terminal.ts";

test("patience runs out, and a line that comes late is the next one's", async () => {
  const input = new PassThrough();
  const answers = openAnswers({ input });
  expect(await answers.within(0.01)).toBe(TIME_UP);
  input.write("late\nnext\n");
  expect(await answers.within(5)).toBe("late");
  expect(await answers.next()).toBe("next");
  input.end();
  expect(await answers.next()).toBeNull();
  answers.close();
});

test("a file is replaced whole, or not at all", async () => {
  const folder = aFolder();
  const file = join(folder, "one.txt");
  expect(await writeWhole(file, "first")).toBeNull();
  expect(await writeWhole(file, "second")).toBeNull();
  expect(readFileSync(file, "utf8")).toBe("second");
  mkdirSync(join(folder, "taken"));
  expect(await writeWhole(join(folder, "taken"), "text")).toMatchObject({ key: "not-a-file" });
  expect(readdirSync(folder)).toEqual(["one.txt", "taken"]);
});
