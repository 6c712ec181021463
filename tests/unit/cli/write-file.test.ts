import { lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeNew, writeWhole } from "../../../src/cli/write-file.ts";

const folder = () => mkdtempSync(join(tmpdir(), "lilian-"));

describe("writing a file whole", () => {
  test("makes the folders on the way and leaves nothing beside", async () => {
    const place = join(folder(), "a", "b", "c.txt");
    expect(await writeWhole(place, "words")).toBeNull();
    expect(readFileSync(place, "utf8")).toBe("words");
    expect(readdirSync(join(place, ".."))).toEqual(["c.txt"]);
  });

  test("a link stays a link, and its target is replaced", async () => {
    const at = folder();
    writeFileSync(join(at, "real.txt"), "old");
    symlinkSync(join(at, "real.txt"), join(at, "link.txt"));
    expect(await writeWhole(join(at, "link.txt"), "new")).toBeNull();
    expect(lstatSync(join(at, "link.txt")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(at, "real.txt"), "utf8")).toBe("new");
  });

  test("what is no file is left alone", async () => {
    expect((await writeWhole(folder(), "words"))?.key).toBe("not-a-file");
  });

  test("a folder that cannot be made is said, and nothing is waited for", async () => {
    const at = folder();
    writeFileSync(join(at, "file"), "");
    const failed = await writeWhole(join(at, "file", "under", "c.txt"), "words");
    expect([failed?.key, failed?.values["context"]]).toEqual(["unwritable", "ENOTDIR"]);
  });
});

describe("writing what somebody may be working in", () => {
  test("replaces it only if told so, but may write the same again", async () => {
    const place = join(folder(), "sheet.csv");
    expect(await writeNew(place, "empty", false)).toBeNull();
    expect(await writeNew(place, "empty", false)).toBeNull();
    writeFileSync(place, "filled");
    expect((await writeNew(place, "empty", false))?.key).toBe("exists");
    expect(readFileSync(place, "utf8")).toBe("filled");
    expect(await writeNew(place, "empty", true)).toBeNull();
  });
});
