import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { translate } from "../../../src/cli/commands/translate.ts";
import { scenarioScript, storyOrder } from "../../../src/cli/translate/script.ts";
import { aFolder, runCommand, spawnLilian } from "../../support/fake-terminal.ts";
import { aResponse, aScenario, aScene } from "../../support/scenario-builder.ts";

const SPAWNED = 30_000;

/** A folder with the committed files that are named, and a place for a sheet. */
function aDesk(...names: readonly string[]) {
  const folder = aFolder();
  for (const name of names) copyFileSync(`scenarios/${name}`, join(folder, name));
  return { folder, file: join(folder, names[0] ?? ""), sheet: join(folder, "strings.csv") };
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

describe("lilian translate", () => {
  test("writes a sheet that Excel opens, in script order with context", async () => {
    const { file, sheet } = aDesk("angry-customer.yaml", "angry-customer.en.yaml");
    const { code } = await runCommand(translate, [file], { to: "en", export: sheet });
    expect(code).toBe(0);
    const text = readFileSync(sheet, "utf8");
    expect(text.startsWith('\ufeff"key","where","source","translation","state","context"\r\n"title"')).toBe(
      true,
    );
    const row = text.split("\r\n").find((line) => line.startsWith('"opening.listen.reply"'));
    expect(row).toMatch(
      /^"opening.listen.reply","接起电话 · 周海 \(wary\)","……行，那你听好了。","[^"]+","current","修了两回又黑/,
    );
  });

  test.each(["angry-customer.yaml", "rubric.yaml", "courses.yaml"])(
    "%s comes back without a change",
    async (name) => {
      const side = name.replace(".yaml", ".en.yaml");
      const { folder, file, sheet } = aDesk(name, side);
      await runCommand(translate, [file], { to: "en", export: sheet });
      const { out } = await runCommand(translate, [file], { to: "en", import: sheet });
      expect(out).toBe(`${join(folder, side)} is written: 0 updated, 0 still to be translated or reviewed.`);
      expect(readFileSync(join(folder, side), "utf8")).toBe(readFileSync(`scenarios/${side}`, "utf8"));
    },
  );

  test("a new side file is laid out as the committed ones", async () => {
    const { folder, file, sheet } = aDesk("rubric.yaml", "rubric.en.yaml");
    await runCommand(translate, [file], { to: "en", export: sheet });
    const elsewhere = aDesk("rubric.yaml");
    await runCommand(translate, [elsewhere.file], { to: "en", import: sheet });
    const [mine, theirs] = [elsewhere.folder, folder].map((each) =>
      readFileSync(join(each, "rubric.en.yaml"), "utf8"),
    );
    expect(mine?.replace(/^#.*/, "")).toBe(theirs?.replace(/^#.*/, ""));
  });

  test("what has changed since the export is stale, and said to be", async () => {
    const { folder, file, sheet } = aDesk("rubric.yaml", "rubric.en.yaml");
    await runCommand(translate, [file], { to: "en", export: sheet });
    edit(file, (text) => text.replace("title: 售后服务礼仪框架", "title: 售后礼仪框架"));
    const { out } = await runCommand(translate, [file], { to: "en", import: sheet });
    expect(out).toContain("The source of 1 has changed since the export; they need another look: title");
    // A sheet that somebody may be working in is only replaced if told so.
    const again = await runCommand(translate, [file], { to: "en", export: sheet });
    expect([again.code, again.err.split("\n").length]).toEqual([2, 1]);
    // Exported again and sent back untouched, it is stale still: nobody has looked at it.
    await runCommand(translate, [file], { to: "en", export: sheet, force: true });
    expect((await runCommand(translate, [file], { to: "en", import: sheet })).out).toContain(
      "0 updated, 1 still",
    );
    edit(sheet, (text) => text.replace('"stale"', '"current"'));
    expect((await runCommand(translate, [file], { to: "en", import: sheet })).out).toContain(
      "1 updated, 0 still",
    );
    expect(readFileSync(join(folder, "rubric.en.yaml"), "utf8")).toMatch(
      /title:\n    of: "?[0-9a-f]{8}"?\n    text: After-sales/,
    );
  });

  test("zh-TW is proposed, and stays unreviewed until somebody says otherwise", async () => {
    const { folder, file, sheet } = aDesk("rubric.yaml");
    const { out } = await runCommand(translate, [file], { to: "zh-TW", export: sheet });
    expect(out).toMatch(/current 0, stale 0, missing 0, unreviewed \d+\.$/);
    edit(sheet, (text) => text.replace(/"unreviewed"/, '"current"'));
    const { out: told } = await runCommand(translate, [file], { to: "zh-TW", import: sheet });
    expect(told).toMatch(/: 1 updated, \d+ still/);
    expect(readFileSync(join(folder, "rubric.zh-TW.yaml"), "utf8").match(/ of: /g)).toHaveLength(1);
  });

  const HEAD = "key,source,translation\r\n";
  test.each([
    ["sheet-columns", "key,translation\r\ntitle,x\r\n"],
    ["sheet-unknown-key", `${HEAD}nothing.there,a,b\r\n`],
    ["sheet-duplicate", `${HEAD}title,a,b\r\ntitle,a,c\r\n`],
    ["sheet-quotes", `${HEAD}title,"a,b\r\n`],
    ["sheet-row", `${HEAD}title\r\n`],
    ["sheet-row", `${HEAD}title,a,b,c\r\n`],
    ["sheet-not-text", `${HEAD}title,a,b\u0007\r\n`],
    ["sheet-columns", ""],
  ])("a damaged sheet is told as %s and nothing is written", async (problem, text) => {
    const { folder, file, sheet } = aDesk("rubric.yaml");
    writeFileSync(sheet, text);
    const { code, out, err } = await runCommand(translate, [file], { to: "en", import: sheet });
    expect([code, out, err.split("\n")]).toEqual([2, "", [expect.stringContaining(`(${problem})`)]]);
    expect(existsSync(join(folder, "rubric.en.yaml"))).toBe(false);
  });

  test("a sheet in another encoding is told as such", async () => {
    const { file, sheet } = aDesk("rubric.yaml");
    writeFileSync(sheet, Buffer.from([0x6b, 0x65, 0x79, 0x2c, 0xb1, 0xea]));
    expect((await runCommand(translate, [file], { to: "en", import: sheet })).err).toContain(
      "(sheet-encoding)",
    );
  });

  test("unknown keys may be skipped", async () => {
    const { file, sheet } = aDesk("rubric.yaml");
    writeFileSync(sheet, `${HEAD}nothing.there,a,b\r\ntitle,售后服务礼仪框架,Etiquette\r\n`);
    const { out } = await runCommand(translate, [file], { to: "en", import: sheet, "skip-unknown": true });
    expect(out.split("\n")).toEqual([expect.stringContaining("1 updated"), "Skipped 1: nothing.there"]);
  });

  test.each([
    [[], { to: "en" }],
    [["rubric"], {}],
    [["rubric"], { to: "fr", export: "x" }],
    [["rubric"], { to: "zh-CN", export: "x" }],
    [["rubric"], { to: "en" }],
    [["rubric"], { to: "en", export: "x", import: "y" }],
    [["nobody"], { to: "en", export: "x" }],
    [["rubric"], { to: "en", import: "nowhere.csv" }],
  ])("refuses %j %j in one line", async (positionals, options) => {
    const { code, out, err } = await runCommand(translate, positionals, options);
    expect([code, out, err.split("\n")]).toEqual([2, "", [expect.stringMatching(/^Error: /)]]);
    expect(existsSync("x")).toBe(false);
  });

  test("runs from the command line", { timeout: SPAWNED }, () => {
    const { sheet } = aDesk();
    const { code } = spawnLilian(["translate", "rubric", "--to", "en", "--export", sheet]);
    expect([code, existsSync(sheet)]).toEqual([0, true]);
  });
});

describe("script order", () => {
  const scenario = aScenario({
    start: "first",
    scenes: [
      aScene("last", [aResponse("go", "end")]),
      aScene("second", [aResponse("go", "last")]),
      aScene("lost", [aResponse("go", "last")]),
      aScene("first", [aResponse("ask", "first", { once: true }), aResponse("go", "second")]),
    ],
  });

  test("follows the story, not the file", () => {
    expect(storyOrder(scenario).map(({ id }) => id)).toEqual(["first", "second", "last", "lost"]);
  });

  test("names every text once", () => {
    const texts = { title: "", "first.go.say": "", "first.title": "", "outcome.end.title": "", "fact.x": "" };
    expect(scenarioScript(scenario, texts).map(({ key }) => key)).toEqual([
      "title",
      "fact.x",
      "first.title",
      "first.go.say",
      "outcome.end.title",
    ]);
  });
});
