import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/cli/commands/check.ts";
import { newScenario } from "../../../src/cli/commands/new.ts";
import { schemaLine } from "../../../src/cli/schema-line.ts";
import { formatFile } from "../../../src/core/language/format/index.ts";
import { readScenario, readTranslation } from "../../../src/core/language/index.ts";
import { LANGUAGES } from "../../../src/core/model/index.ts";
import { aFolder, runCommand, spawnLilian } from "../../support/fake-terminal.ts";

describe("lilian new", () => {
  test.each(LANGUAGES)("writes a sound, tidy scenario in %s without asking", async (language) => {
    const into = aFolder();
    const file = join(into, "first-try.yaml");
    const { code } = await runCommand(newScenario, ["first-try"], { into, language, yes: true });
    expect(code).toBe(0);
    const text = readFileSync(file, "utf8");
    expect(readdirSync(into)).toHaveLength(3);
    expect(text).not.toMatch(/[<>]|story\./);
    expect(formatFile({ file, text })).toEqual({ ok: true, text });
    const checked = await runCommand(check, [file], { json: true });
    const { diagnostics } = JSON.parse(checked.out) as { diagnostics: { code: string; severity: string }[] };
    const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect(errors).toEqual([]);
    expect(checked.code).toBe(0);

    const scenario = readScenario({ file, text }, null).value?.scenario;
    expect(scenario?.scenes.map(({ id }) => id)).toEqual(["opening", "not-heard", "need", "settle"]);
    expect(scenario?.outcomes.map(({ kind }) => kind)).toEqual(["best", "mixed", "bad"]);
    expect(scenario?.scenes.filter(({ time }) => time !== null)).toHaveLength(1);
  });

  test("asks, and takes what is piped in", async () => {
    const into = aFolder();
    const input = ["迟到的冰箱", "9", "3", "woman-65-curls", "赵姐", "", '- "要过节": #1'].join("\n");
    const { out } = await runCommand(newScenario, ["late-fridge"], { into, language: "zh-CN" }, { input });
    expect(out).toContain("Type a number from 1 to 4.");
    const file = join(into, "late-fridge.yaml");
    const read = readScenario({ file, text: readFileSync(file, "utf8") }, null).value;
    expect(read?.scenario).toMatchObject({ channel: "counter", customer: { portrait: "woman-65-curls" } });
    expect(read?.texts).toMatchObject({
      title: "迟到的冰箱",
      "customer.name": "赵姐",
      "fact.real-deadline": '- "要过节": #1',
      "outcome.in-time-done.title": "赶上了",
    });
    const side = join(into, "late-fridge.en.yaml");
    const entries = readTranslation({ file: side, text: readFileSync(side, "utf8") }).value?.entries;
    expect(entries?.["outcome.in-time-done.title"]?.text).toBe("In time");
    // What the author typed nobody has translated yet.
    expect(entries).not.toHaveProperty("title");
  });

  test.each([
    ["zh-CN", "man-60-grey", "周明", "他", "她"],
    ["zh-CN", "woman-65-curls", "周敏", "她", "他"],
    ["zh-TW", "woman-30-bob", "周敏", "她", "他"],
  ] as const)("in %s the words go by the portrait %s", async (language, portrait, name, said, other) => {
    const into = aFolder();
    await runCommand(newScenario, ["some-one"], { into, language }, { input: `\n\n${portrait}\n` });
    const text = readFileSync(join(into, "some-one.yaml"), "utf8");
    expect(text).toContain(`name: ${name}\n`);
    expect(text).toMatch(new RegExp(`${said}[气氣]的正是[没沒]有人[听聽]`));
    expect(text).not.toContain(other);
    const side = language === "zh-CN" ? "zh-TW" : "zh-CN";
    const translated = readFileSync(join(into, `some-one.${side}.yaml`), "utf8");
    expect(translated).toContain(said);
    expect(translated).not.toContain(other);
  });

  test("an English customer has a name that fits the portrait", async () => {
    for (const [portrait, name] of [
      ["man-25-glasses", "Mr Miller"],
      ["woman-40-tied-hair", "Mrs Miller"],
    ]) {
      const into = aFolder();
      await runCommand(newScenario, ["some-one"], { into, language: "en" }, { input: `\n\n${portrait}\n` });
      expect(readFileSync(join(into, "some-one.yaml"), "utf8")).toContain(`name: ${name}\n`);
    }
  });

  test.each(LANGUAGES)("names every file that it wrote, in %s", async (language) => {
    const into = aFolder();
    const { out } = await runCommand(newScenario, ["mine"], { into, yes: true }, { language });
    for (const name of readdirSync(into)) expect(out).toContain(join(into, name));
  });

  test("an editor finds the schema from wherever the file stands", async () => {
    const into = join(aFolder(), "deep", "er");
    await runCommand(newScenario, ["mine"], { into, yes: true });
    const [first = ""] = readFileSync(join(into, "mine.yaml"), "utf8").split("\n");
    const [, way = ""] = /^# yaml-language-server: \$schema=(.+)$/.exec(first) ?? [];
    expect(JSON.parse(readFileSync(resolve(into, way), "utf8"))).toHaveProperty("$schema");
    expect(schemaLine("scenarios")).toBe(
      "yaml-language-server: $schema=../public/schema/scenario.schema.json",
    );
  });

  test("overwrites nothing unless told to", async () => {
    const into = aFolder();
    const file = join(into, "mine.yaml");
    writeFileSync(file, "mine");
    const refused = await runCommand(newScenario, ["mine"], { into, yes: true });
    expect(refused).toMatchObject({
      code: 2,
      err: `Error: ${file} exists already. Pass --force to overwrite it.`,
    });
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect(await runCommand(newScenario, ["mine"], { into, yes: true, force: true })).toMatchObject({
      code: 0,
    });
  });

  test.each([[["Bad Id"]], [["rubric"]], [["../up"]], [[]], [["one", "two"]]])(
    "refuses %j",
    async (positionals) => {
      const into = join(aFolder(), "none");
      const { code, err, out } = await runCommand(newScenario, positionals, { into, yes: true });
      expect([code, out, err.split("\n")]).toEqual([2, "", [expect.stringMatching(/^Error: /)]]);
      expect(existsSync(into)).toBe(false);
    },
  );

  test("runs from the command line", { timeout: 30_000 }, () => {
    const into = aFolder();
    const { code, out } = spawnLilian(["new", "some-start", "--into", into, "--lang", "en"], "A title\n");
    expect([code, out]).toEqual([0, expect.stringContaining("What is the scenario called? [Broken again]")]);
    expect(readFileSync(join(into, "some-start.yaml"), "utf8")).toContain("title: A title");
  });
});
