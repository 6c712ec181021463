import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { translate } from "../../../src/cli/commands/translate.ts";
import { createTranslator } from "../../../src/cli/translator.ts";
import { LANGUAGES } from "../../../src/core/model/index.ts";
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
    expect(text.split("\r\n")[0]).toBe(
      '\ufeff"key","where","source","translation (fill in this column only)","state (write current where nothing needs a change)","context"',
    );
    const cells = (key: string) =>
      text
        .split("\r\n")
        .find((line) => line.startsWith(`"${key}"`))
        ?.slice(1, -1)
        .split('","');
    const [, where, source, translation, state, context] = cells("opening.listen.reply") ?? [];
    expect(where).toMatch(/^.+ · 周海 \(\w+\)$/);
    expect([source, translation]).not.toContain("");
    expect(state).toBe("current");
    // What the customer answers to.
    expect(context).toBe(cells("opening.listen.say")?.[2]);
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
    expect(out).toMatch(/current 0, stale 0, missing 0, unreviewed \d+\.\nA row that is right as it stands/);
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

  const ROWS = (heads: string, translation: string) =>
    `${heads}\r\ntitle,售后服务礼仪框架,${translation}\r\n`;
  /** The source's title in GB 18030, as Excel on Chinese Windows saves it. */
  const TITLE = Buffer.from("cadbbaf3b7fecef1c0f1d2c7bff2bcdc", "hex");

  test.each(LANGUAGES)(
    "a sheet saved by Excel in GB 18030 is read, also in a terminal in %s",
    async (language) => {
      const { folder, file, sheet } = aDesk("rubric.yaml");
      writeFileSync(
        sheet,
        Buffer.concat([Buffer.from("key,source,translation\r\ntitle,"), TITLE, Buffer.from(",Caf\r\n")]),
      );
      const { code, err } = await runCommand(translate, [file], { to: "en", import: sheet }, { language });
      expect([code, err]).toEqual([0, ""]);
      expect(readFileSync(join(folder, "rubric.en.yaml"), "utf8")).toMatch(/text: Caf\n/);
    },
  );

  test("a sheet saved as Unicode text, with tabs, is read", async () => {
    const { folder, file, sheet } = aDesk("rubric.yaml");
    const rows = `\ufeff${ROWS("key,source,translation", "Etiquette").replaceAll(",", "\t")}`;
    writeFileSync(sheet, Buffer.from(rows, "utf16le"));
    const { out } = await runCommand(translate, [file], { to: "en", import: sheet });
    expect(out).toContain("1 updated");
    expect(readFileSync(join(folder, "rubric.en.yaml"), "utf8")).toContain("text: Etiquette\n");
  });

  test("a sheet that lost signs in an old encoding is refused before it does harm", async () => {
    const { folder, file, sheet } = aDesk("rubric.yaml");
    const broken = Buffer.concat([TITLE.subarray(0, 4), Buffer.from("??"), TITLE.subarray(8)]);
    writeFileSync(
      sheet,
      Buffer.concat([Buffer.from("key,source,translation\r\ntitle,"), broken, Buffer.from(",x\r\n")]),
    );
    const { code, err } = await runCommand(translate, [file], { to: "en", import: sheet });
    expect([code, err]).toEqual([2, expect.stringContaining("(sheet-lossy)")]);
    expect(existsSync(join(folder, "rubric.en.yaml"))).toBe(false);
  });

  test("so is one whose headings were lost", async () => {
    const { file, sheet } = aDesk("rubric.yaml");
    writeFileSync(sheet, Buffer.concat([Buffer.from("??,??,??\r\ntitle,"), TITLE, Buffer.from(",x\r\n")]));
    const { err } = await runCommand(translate, [file], { to: "en", import: sheet });
    expect(err).toContain("from row 1 on");
  });

  test.each([
    ["sheet-workbook", Buffer.from([0x50, 0x4b, 0x03, 0x04])],
    ["sheet-encoding", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
  ])("what is no table is told as %s", async (problem, bytes) => {
    const { file, sheet } = aDesk("rubric.yaml");
    writeFileSync(sheet, bytes);
    const { err } = await runCommand(translate, [file], { to: "en", import: sheet });
    expect(err).toContain(`(${problem})`);
  });

  test.each(LANGUAGES)("headings and states stand in %s and are read in any language", async (language) => {
    const { folder, file, sheet } = aDesk("rubric.yaml");
    await runCommand(translate, [file], { to: "zh-TW", export: sheet }, { language });
    const t = await createTranslator(language, ["translate"]);
    const unreviewed = t("translate:state.unreviewed");
    const current = t("translate:state.current");
    expect(readFileSync(sheet, "utf8")).toContain(`,"${unreviewed}",`);
    edit(sheet, (text) => text.replace(`,"${unreviewed}",`, `,"${current}",`));
    for (const other of LANGUAGES) {
      const told = await runCommand(translate, [file], { to: "zh-TW", import: sheet }, { language: other });
      expect(told.code).toBe(0);
    }
    expect(readFileSync(join(folder, "rubric.zh-TW.yaml"), "utf8").match(/ of: /g)).toHaveLength(1);
  });

  test("an older sheet with English names is read in a Chinese terminal", async () => {
    const { file, sheet } = aDesk("rubric.yaml");
    writeFileSync(sheet, ROWS("KEY,Source,translation", "Etiquette"));
    const told = await runCommand(translate, [file], { to: "en", import: sheet }, { language: "zh-CN" });
    expect(told.out).toContain("更新 1 条");
  });

  test("white space around a translation is taken off, and that is said", async () => {
    const { folder, file, sheet } = aDesk("rubric.yaml");
    writeFileSync(sheet, ROWS("key,source,translation", '"  Etiquette\u3000\n"'));
    const { out } = await runCommand(translate, [file], { to: "en", import: sheet });
    expect(out).toContain("White space around 1 was taken off: title");
    expect(readFileSync(join(folder, "rubric.en.yaml"), "utf8")).toMatch(/text: Etiquette\n/);
  });

  test.each(LANGUAGES)("a sheet that nobody touched makes no file, in %s", async (language) => {
    for (const to of ["zh-TW", "en"]) {
      const { folder, file, sheet } = aDesk("rubric.yaml");
      await runCommand(translate, [file], { to, export: sheet }, { language });
      const { code, out, err } = await runCommand(translate, [file], { to, import: sheet }, { language });
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain(`rubric.${to}.yaml`);
      expect(existsSync(join(folder, `rubric.${to}.yaml`))).toBe(false);
    }
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
