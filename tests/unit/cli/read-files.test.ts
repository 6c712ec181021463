import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/cli/commands/analyse.ts";
import { check } from "../../../src/cli/commands/check.ts";
import { importStory } from "../../../src/cli/commands/import.ts";
import { unreadable, unwritable } from "../../../src/cli/system-fault.ts";
import { createTranslator } from "../../../src/cli/translator.ts";
import { LANGUAGES } from "../../../src/core/model/index.ts";
import { aFolder, runCommand } from "../../support/fake-terminal.ts";

/** What no message may show. */
const RAW = /common:|check:|\{\{|undefined|error\./;

describe("a file whose name is none of a scenario file", () => {
  const names = ["x.yml", "README.md", "notes.txt", "a.b.c.yaml"];

  test.each(names)("%s is refused by check and by analyse, not passed unread", async (name) => {
    const path = join(aFolder(), name);
    writeFileSync(path, "id: [\n");
    for (const command of [check, analyse]) {
      for (const language of LANGUAGES) {
        const { code, out, err } = await runCommand(command, [path], {}, { language });
        expect([code, out]).toEqual([2, ""]);
        expect(err.split("\n")).toHaveLength(1);
        expect(err).toContain(path);
        expect(err).toContain(".yaml");
        expect(err).not.toMatch(RAW);
      }
    }
  });

  test("x.yml is to be renamed", async () => {
    const path = join(aFolder(), "x.yml");
    writeFileSync(path, "");
    const { err } = await runCommand(check, [path]);
    expect(err).toContain("is not a scenario file: the name must end in .yaml. Rename it to x.yaml.");
  });
});

describe("a file beside scenarios is named for what it is", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["rubric", "it is the rubric."],
    ["lint.yaml", "it is the lint settings."],
    ["courses.yaml", "it is the list of courses."],
    ["angry-customer.en.yaml", "it is a translation of angry-customer."],
    ["rubric.en.yaml", "it is a translation of rubric."],
  ];

  test.each(cases)("%s: %s", async (name, what) => {
    const path = name.endsWith(".yaml") ? join(aFolder(), name) : name;
    if (path !== name) writeFileSync(path, "");
    const { code, out, err } = await runCommand(analyse, [path]);
    const shown = path === name ? join("scenarios", `${name}.yaml`) : path;
    expect([code, out, err]).toEqual([2, "", `Error: ${shown} is not a scenario: ${what}`]);
    for (const language of LANGUAGES) {
      expect((await runCommand(analyse, [path], {}, { language })).err).not.toMatch(RAW);
    }
  });
});

describe("only ordinary files are read", () => {
  test.runIf(process.platform !== "win32")("a named pipe or a device keeps nobody waiting", async () => {
    const pipe = join(aFolder(), "pipe.yaml");
    execFileSync("/usr/bin/env", ["mkfifo", pipe]);
    for (const path of [pipe, "/dev/zero"]) {
      for (const language of LANGUAGES) {
        const { code, out, err } = await runCommand(check, [path], {}, { language });
        expect([code, out]).toEqual([2, ""]);
        expect(err).toContain(path);
        expect(err).not.toMatch(RAW);
      }
      expect(await runCommand(importStory, [path])).toMatchObject({
        code: 2,
        err: `Error: ${path} is not an ordinary file but a pipe, a device or a socket, which is not read.`,
      });
    }
    expect((await runCommand(analyse, [pipe])).err).toContain("is not an ordinary file");
  });

  test("a folder is called a folder", async () => {
    const path = join(aFolder(), "some.yaml");
    mkdirSync(path);
    for (const command of [importStory, analyse]) {
      const ran = await runCommand(command, [path]);
      expect(ran).toEqual({ code: 2, out: "", err: `Error: ${path} is a folder, not a file.` });
    }
    expect((await runCommand(importStory, ["nowhere"])).err).toBe("Error: nowhere was not found.");
  });
});

describe("a bad neighbour does not stop the others", () => {
  function folder(): string {
    const path = aFolder();
    for (const name of ["rubric", "angry-customer"]) {
      for (const language of ["", ".en", ".zh-TW"]) {
        copyFileSync(join("scenarios", `${name}${language}.yaml`), join(path, `${name}${language}.yaml`));
      }
    }
    symlinkSync("nowhere.yaml", join(path, "a.yaml"));
    mkdirSync(join(path, "d.yaml"));
    return path;
  }

  test.each(LANGUAGES)("check tells each in one line and goes on, in %s", async (language) => {
    const path = folder();
    const { code, out, err } = await runCommand(check, [path], {}, { language });
    expect(code).toBe(1);
    const lines = err.split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(join(path, "a.yaml"));
    expect(lines[1]).toContain(join(path, "d.yaml"));
    expect(out).toMatch(/6\D/);
    expect(`${out}${err}`).not.toMatch(RAW);
  });

  test("the others are checked, and it is said how many are not", async () => {
    const path = folder();
    const { code, out } = await runCommand(check, [path], { json: true });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: 6,
      errors: 0,
      unread: [join(path, "a.yaml"), join(path, "d.yaml")],
    });
    const plain = await runCommand(check, [path]);
    expect(plain.out).not.toContain("no problems");
    expect(plain.out).toContain("Could not be read: 2.");
  });

  test("what was named itself must be readable", async () => {
    const file = join(folder(), "a.yaml");
    expect(await runCommand(check, [file])).toEqual({
      code: 2,
      out: "",
      err: `Error: ${file} cannot be read: it is not there, or is a link that leads nowhere.`,
    });
  });
});

/** As Node fails: a code, and a message in English that nobody is to see. */
function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: no such luck, open 'x.yaml'`), { code });
}

describe("why a file cannot be read or written", () => {
  const READING = "EACCES EPERM EISDIR ENOTDIR ENOENT EMFILE ENFILE ELOOP EBUSY ENAMETOOLONG EIO ENOMEM";
  const WRITING = "EACCES EPERM EISDIR ENOTDIR ENOENT ENOSPC EDQUOT EROFS EBUSY ETXTBSY ENAMETOOLONG EINVAL";

  test.each([
    ...READING.split(" ").map((code) => [code, unreadable] as const),
    ...WRITING.split(" ").map((code) => [code, unwritable] as const),
  ])("%s is told in words", async (code, fault) => {
    for (const language of LANGUAGES) {
      const { key, values } = fault("x.yaml", systemError(code));
      const told = (await createTranslator(language, []))(`common:error.${key}`, values);
      expect(told).toContain("x.yaml");
      expect(told).not.toMatch(/E[A-Z]{3}|luck/);
    }
  });

  test("of any other the code alone is told", async () => {
    const t = await createTranslator("zh-CN", []);
    const { key, values } = unreadable("x.yaml", systemError("EWEIRD"));
    expect(t(`common:error.${key}`, values)).toBe("读不了 x.yaml（系统给的代码：EWEIRD）。");
  });

  test("a link to itself", async () => {
    const file = join(aFolder(), "loop.yaml");
    symlinkSync("loop.yaml", file);
    const { code, err } = await runCommand(check, [file], {}, { language: "zh-CN" });
    expect([code, err]).toEqual([2, `出错了：读不了 ${file}：链接绕成了圈。`]);
  });
});
