import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/cli/commands/check.ts";
import { newScenario } from "../../../src/cli/commands/new.ts";
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
    const input = ["迟到的冰箱", "9", "3", "赵姐", "", "woman-65-curls", '- "要过节": #1'].join("\n");
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
