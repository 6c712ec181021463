import { spawnSync } from "node:child_process";
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Command } from "../../../src/cli/command.ts";
import { graph } from "../../../src/cli/commands/graph.ts";
import { panel } from "../../../src/cli/commands/panel.ts";
import { translate } from "../../../src/cli/commands/translate.ts";
import { languageIn, parseCall } from "../../../src/cli/parse-call.ts";
import { Misuse, printable } from "../../../src/cli/terminal.ts";
import { LANGUAGES } from "../../../src/core/model/index.ts";
import { aFolder, runCommand, spawnLilian } from "../../support/fake-terminal.ts";

describe("an option that is missing, or that lacks its word", () => {
  test.each(LANGUAGES)("what may be written is listed, in %s", async (language) => {
    const kind = await runCommand(panel, ["export", "angry-customer"], {}, { language });
    expect([kind.code, kind.out]).toEqual([2, ""]);
    expect(kind.err).toContain("--kind");
    expect(kind.err).toContain("options · situation · marks");
    const to = await runCommand(translate, ["angry-customer"], { export: "x" }, { language });
    expect(to.err).toContain("zh-CN · zh-TW · en");
  });

  test.each([
    [["panel", "export", "angry-customer", "--kind"], "--kind 后面要写一个：options · situation · marks。"],
    [["graph", "angry-customer", "--format"], "--format 后面要写一个：svg · mermaid · dot · stately。"],
    [["play", "angry-customer", "--mode"], "--mode 后面要写一个：guided · practice · assessment。"],
    [["graph", "angry-customer", "--out"], "--out 后面少了内容。"],
  ])("%j", { timeout: 60_000 }, (args, line) => {
    const { code, out, err } = spawnLilian([...args.slice(0, 1), "--lang", "zh-CN", ...args.slice(1)]);
    expect([code, out, err]).toEqual([2, "", `出错了：${line}\n`]);
  });
});

describe("a call that cannot be read", () => {
  const wrong = (args: readonly string[], command?: Command) => {
    const parsed = parseCall(command, args);
    return parsed instanceof Misuse ? [parsed.key, parsed.values] : "read";
  };

  test.each<readonly [readonly string[], string, Readonly<Record<string, string>>]>([
    [["x", "--frmat", "svg"], "unknown-option", { option: "--frmat", near: "format", context: "near" }],
    [["x", "--zzzzzzz"], "unknown-option", { option: "--zzzzzzz" }],
    [["x", "-z"], "unknown-option", { option: "-z" }],
    [["x", "--format"], "missing-choice", { argument: "--format", choices: "svg · mermaid · dot · stately" }],
    [
      ["x", "--format="],
      "missing-choice",
      { argument: "--format", choices: "svg · mermaid · dot · stately" },
    ],
    [
      ["x", "--format", "--out"],
      "missing-choice",
      { argument: "--format", choices: "svg · mermaid · dot · stately" },
    ],
    [["x", "--out", ""], "missing-value", { option: "--out" }],
    [["x", "--lang"], "missing-choice", { argument: "--lang", choices: "zh-CN · zh-TW · en" }],
    [["x", "--help=yes"], "no-value", { option: "--help" }],
    [["x", ""], "empty-argument", {}],
  ])("%j", (args, key, values) => {
    expect(wrong(args, graph)).toEqual([key, values]);
  });

  test("complains in the language that it asks for", () => {
    expect(languageIn(["x", "--lang", "zh-TW", "--nonsense"])).toBe("zh-TW");
    expect(languageIn(["x", "--lang=en", "--nonsense"])).toBe("en");
    expect(languageIn(["--lang"])).toBeUndefined();
  });
});

describe("which scenario", () => {
  const said = async (name: string) => (await runCommand(graph, [name])).err;

  test("is guessed from a slip, and what is none is named", async () => {
    expect(await said("angry-custmer")).toBe(
      'Error: There is no scenario "angry-custmer"; did you mean angry-customer?',
    );
    expect(await said("zzz")).toBe('Error: There is no scenario "zzz".');
    expect(await said("scenarios")).toBe("Error: scenarios is a folder, not a file.");
    expect(await said("no/where.yaml")).toBe("Error: no/where.yaml was not found.");
  });

  test("is asked alike by translate, which neither waits for a pipe nor takes a folder for one", async () => {
    const folder = join(aFolder(), "a.yaml");
    mkdirSync(folder);
    const call = async (name: string) =>
      (await runCommand(translate, [name], { to: "en", export: join(folder, "x.csv") })).err;
    expect(await call(folder)).toBe(`Error: ${folder} is a folder, not a file.`);
    expect(await call("lint")).toContain("it is the lint settings");
    expect(await call("scenarios/angry-customer.en.yaml")).toContain("it is a translation of angry-customer");
  });

  test("a translation that is there and cannot be read is not taken for none", async () => {
    const folder = aFolder();
    copyFileSync("scenarios/rubric.yaml", join(folder, "rubric.yaml"));
    mkdirSync(join(folder, "rubric.en.yaml"));
    const call = { to: "en", export: join(folder, "x.csv") };
    const { code, err } = await runCommand(translate, [join(folder, "rubric.yaml")], call);
    expect([code, err]).toEqual([
      2,
      `Error: ${join(folder, "rubric.en.yaml")} cannot be read: it is a folder.`,
    ]);
  });
});

describe("the process", () => {
  test("a command that is not there is told before its options", { timeout: 60_000 }, () => {
    const { code, out, err } = spawnLilian(["chek", "--json", "--lang", "zh-CN"]);
    expect([code, out, err]).toEqual([2, "", "出错了：没有“chek”这个命令，是不是 check？\n"]);
  });

  test.runIf(existsSync("/dev/full"))("a full disk under the output is one line", { timeout: 60_000 }, () => {
    const root = resolve(import.meta.dirname, "../../..");
    const full = openSync("/dev/full", "w");
    const run = spawnSync(
      process.execPath,
      ["--import", "tsx", "src/cli/main.ts", "graph", "angry-customer", "--lang", "en"],
      { cwd: root, stdio: ["ignore", full, "pipe"], encoding: "utf8" },
    );
    closeSync(full);
    expect([run.status, run.stderr]).toEqual([
      2,
      "Error: The output could not be written to its end; the disk may be full (the system says ENOSPC).\n",
    ]);
  });
});

describe("what was typed stands in one harmless line", () => {
  test("no sign breaks, colours or turns it", () => {
    expect(printable("a\n\tb\u001b[31mc\u202ed\u0085e")).toBe("a b\ufffd[31mc\ufffdd\ufffde");
    expect(Array.from(printable("😀".repeat(9000)))).toHaveLength(501);
  });

  test("a path that a joker made", async () => {
    const { err } = await runCommand(panel, ["score", "angry-customer", "x\u001b[2J\n\u202ey.csv"]);
    expect(err).toBe("Error: x\ufffd[2J \ufffdy.csv was not found.");
  });
});
