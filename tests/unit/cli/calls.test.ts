import { describe, expect, test } from "vitest";
import { panel } from "../../../src/cli/commands/panel.ts";
import { translate } from "../../../src/cli/commands/translate.ts";
import { printable } from "../../../src/cli/terminal.ts";
import { LANGUAGES } from "../../../src/core/model/index.ts";
import { runCommand, spawnLilian } from "../../support/fake-terminal.ts";

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
