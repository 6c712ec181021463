import { lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeNew, writeTogether, writeWhole } from "../../../src/cli/write-file.ts";

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

describe("writing several files", () => {
  test("is done for all or for none", async () => {
    const at = folder();
    writeFileSync(join(at, "file"), "");
    const files = [
      { path: join(at, "one.txt"), text: "1" },
      { path: join(at, "file", "two.txt"), text: "2" },
    ];
    expect((await writeTogether(files, true))?.key).toBe("unwritable");
    expect(readdirSync(at)).toEqual(["file"]);
  });

  test("stops before the first where a later one may not be replaced", async () => {
    const at = folder();
    writeFileSync(join(at, "two.txt"), "mine");
    const files = ["one.txt", "two.txt"].map((name) => ({ path: join(at, name), text: name }));
    expect((await writeTogether(files, false))?.key).toBe("exists");
    expect(readdirSync(at)).toEqual(["two.txt"]);
    expect(await writeTogether(files, true)).toBeNull();
    expect(readFileSync(join(at, "two.txt"), "utf8")).toBe("two.txt");
  });

  test("by two at once is granted to one of them, whole", async () => {
    for (let round = 0; round < 20; round++) {
      const at = join(folder(), "deep");
      const run = (who: string) =>
        writeTogether(
          ["a.txt", "b.txt"].map((name) => ({ path: join(at, name), text: who.repeat(50_000) })),
          false,
        );
      const results = await Promise.all(["x", "y"].map(run));
      expect(results.map((result) => result?.key ?? "written").sort()).toEqual(["exists", "written"]);
      const winner = results[0] === null ? "x" : "y";
      expect(readdirSync(at).sort()).toEqual(["a.txt", "b.txt"]);
      for (const name of ["a.txt", "b.txt"]) {
        expect(readFileSync(join(at, name), "utf8")).toBe(winner.repeat(50_000));
      }
    }
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
