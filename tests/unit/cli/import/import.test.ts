import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { check } from "../../../../src/cli/commands/check.ts";
import { importStory } from "../../../../src/cli/commands/import.ts";
import { LANGUAGES } from "../../../../src/core/model/index.ts";
import { aFolder, runCommand } from "../../../support/fake-terminal.ts";
import { h5pPackage, KETTLE } from "../../../support/h5p-package.ts";

const KETTLE_TWEE = resolve(import.meta.dirname, "../../../fixtures/import/kettle.twee");

function aFile(name: string, content: string | Uint8Array): string {
  const path = join(aFolder(), name);
  writeFileSync(path, content);
  return path;
}

describe("writing", () => {
  test.each(LANGUAGES)("in %s: the file, and a report that names every loss", async (language) => {
    const out = join(aFolder(), "kettle.yaml");
    const ran = await runCommand(importStory, [KETTLE_TWEE], { out, language }, { language });
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out.split("\n")).toHaveLength(4 + 8);
    expect(ran.out).not.toMatch(/import:|\{\{|undefined/);
    const text = readFileSync(out, "utf8");
    expect(text).toContain(`language: ${language}\n`);
    expect(text).not.toMatch(/import:|\{\{|file\.|undefined/);
  });

  test("check finds every gap that the report counts", async () => {
    const out = join(aFolder(), "kettle.yaml");
    const { gaps } = JSON.parse((await runCommand(importStory, [KETTLE_TWEE], { out, json: true })).out);
    const checked = JSON.parse((await runCommand(check, [out], { json: true })).out);
    const left = checked.diagnostics.filter(({ code }: { code: string }) => code === "gap-left");
    expect(left).toHaveLength(gaps);
    expect(gaps).toBeGreaterThan(20);
  });

  test("what exists is only replaced when that is asked for", async () => {
    const out = aFile("kettle.yaml", "mine");
    const refused = await runCommand(importStory, [KETTLE_TWEE], { out });
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect((await runCommand(importStory, [KETTLE_TWEE], { out, force: true })).code).toBe(0);
    expect(readFileSync(out, "utf8")).toMatch(/^# yaml-language-server: \$schema=.*\n# Imported/);
  });

  test("the format is found by content where the name does not tell", async () => {
    const out = join(aFolder(), "kettle.yaml");
    const path = aFile("kettle.bin", h5pPackage(KETTLE));
    expect(JSON.parse((await runCommand(importStory, [path], { out, json: true })).out).format).toBe("h5p");
  });
});

describe("bad input", () => {
  const bomb = () => zipSync({ "content/content.json": new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
  const cases: readonly (readonly [string, string, string | Uint8Array])[] = [
    ["junk of 10 MB", "a.twee", new Uint8Array(10 * 1024 * 1024).fill(120)],
    ["bytes that are no text", "a.twee", new Uint8Array([0xff, 0xfe, 0x00, 0xd8])],
    ["an empty file", "a.twee", ""],
    ["text of no format", "a.txt", "Dear diary"],
    ["broken ink", "a.ink", "-> nowhere"],
    ["ink in several files", "a.ink", "INCLUDE b.ink"],
    ["a zip that is none", "a.h5p", "PK nothing"],
    ["a zip bomb", "a.h5p", bomb()],
    ["a zip without content", "a.h5p", zipSync({ "../content/content.json": strToU8("{}") })],
    ["content that is no JSON", "a.h5p", zipSync({ "content/content.json": strToU8("<script>") })],
    ["another kind of H5P", "a.h5p", h5pPackage({ questions: [] })],
  ];

  test.each(cases)("%s: one line, exit 2, nothing written", async (_, name, content) => {
    const out = join(aFolder(), "kettle.yaml");
    const ran = await runCommand(importStory, [aFile(name, content)], { out });
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err.split("\n")).toHaveLength(1);
    expect(ran.err).not.toMatch(/import:|\{\{|undefined/);
    expect(readdirSync(join(out, ".."))).toEqual([]);
  });

  test.each([9, 60])("a zip bomb of %i MB is told with the limit that it hit", async (size) => {
    const bytes = zipSync({ "content/content.json": new Uint8Array(size * 1024 * 1024) }, { level: 9 });
    const path = aFile("a.h5p", bytes);
    const { err } = await runCommand(importStory, [path], { out: join(aFolder(), "a.yaml") });
    expect(err).toBe(
      `Error: content.json or h5p.json in ${path} unpacks to more than 8 MB, which no scenario does.`,
    );
  });

  test.each([
    [["nothing.twee"], {}],
    [[], {}],
    [[KETTLE_TWEE, "more"], {}],
    [[KETTLE_TWEE], { id: "Not An Id" }],
    [[KETTLE_TWEE], { id: "rubric" }],
    [[KETTLE_TWEE], { language: "de" }],
    [[KETTLE_TWEE], { id: "kettle", out: "elsewhere/other.yaml" }],
  ])("%j %j is refused", async (positionals, options) => {
    expect(await runCommand(importStory, positionals, options)).toMatchObject({ code: 2, out: "" });
    expect(existsSync("elsewhere")).toBe(false);
  });

  test.each([
    [
      "zh-CN",
      "出错了：ink 编译器读不了 PATH 第 2 行。它只会说英文，原话是：Divert target not found: '-> nowhere'",
    ],
    [
      "zh-TW",
      "出錯了：ink 編譯器讀不了 PATH 第 2 行。它只會說英文，原話是：Divert target not found: '-> nowhere'",
    ],
    [
      "en",
      "Error: ink's compiler cannot read PATH, line 2. In its own words: Divert target not found: '-> nowhere'",
    ],
  ] as const)("the words of ink's compiler are told as its own, in %s", async (language, line) => {
    const path = aFile("a.ink", "Hello.\n-> nowhere\n");
    const ran = await runCommand(importStory, [path], { out: join(aFolder(), "a.yaml") }, { language });
    expect(ran).toEqual({ code: 2, out: "", err: line.replace("PATH", path) });
  });

  test("markup that could run stays out of the file", async () => {
    const out = join(aFolder(), "a.yaml");
    const path = aFile(
      "a.twee",
      ':: Start\n<script>alert(1)</script><img src=x onerror=alert(2)>[[Go]]\n:: Go\nEnd<iframe src="x"></iframe>',
    );
    const ran = await runCommand(importStory, [path], { out, json: true });
    const texts = readFileSync(out, "utf8")
      .split("\n")
      .filter((line) => !line.includes("from-source"));
    expect(texts.join("\n")).not.toMatch(/alert|<|onerror/);
    expect(JSON.parse(ran.out).lost.map(({ what }: { what: string }) => what)).toEqual([
      "code",
      "media",
      "media",
    ]);
  });
});
