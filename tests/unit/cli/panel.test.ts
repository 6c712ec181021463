import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { Arguments } from "../../../src/cli/command.ts";
import { panel } from "../../../src/cli/commands/panel.ts";
import { CLEAN, FOUND, Misuse, type Terminal } from "../../../src/cli/terminal.ts";
import { createTranslator } from "../../../src/cli/translator.ts";
import { LANGUAGES, type Language } from "../../../src/core/model/index.ts";
import { COLUMNS, columnOf } from "../../../src/core/panel/index.ts";
import { rowsOf } from "../../../src/cli/panel/read-tables.ts";

// Every call reads the whole library; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), "lilian-panel-"));
afterAll(() => rm(folder, { recursive: true }));
const scenario = join(folder, "angry-customer.yaml");
for (const name of await readdir("scenarios")) {
  if (/^(angry-customer|rubric)/.test(name)) await cp(join("scenarios", name), join(folder, name));
}

async function call(
  positionals: readonly string[],
  options: Readonly<Record<string, string | boolean>> = {},
  language: Language = "en",
): Promise<{ result: number | Misuse; out: string }> {
  const lines: string[] = [];
  const terminal: Terminal = {
    out: (text) => void lines.push(text),
    err: (text) => void lines.push(text),
    language,
    t: await createTranslator(language, ["panel"]),
  };
  const args: Arguments = {
    positionals,
    text: (option) => {
      const value = options[option];
      return typeof value === "string" ? value : undefined;
    },
    flag: (option) => options[option] === true,
  };
  const result = await panel.run(args, terminal);
  return { result, out: lines.join("\n") };
}

/** Exports a sheet and hands its table over to be filled in. */
async function exportCsv(kind: string, language: Language = "en"): Promise<string> {
  const out = join(folder, `out-${kind}-${language}`);
  const { result } = await call(["export", scenario], { kind, seed: "4", out }, language);
  expect(result).toBe(CLEAN);
  const csv = (await readdir(out)).find((name) => name.endsWith(".csv"));
  return readFile(join(out, csv ?? ""), "utf8");
}

async function filled(name: string, csv: string, fill: (cells: readonly string[]) => readonly string[]) {
  const [head, ...rows] = rowsOf(csv).filter(({ cells }) => cells.length > 1);
  const lines = [head?.cells ?? [], ...rows.map(({ cells }) => fill(cells))];
  const file = join(folder, name);
  const quoted = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","));
  await writeFile(file, `${quoted.join("\r\n")}\r\n`);
  return file;
}

describe("export", () => {
  it.each(LANGUAGES)("writes a page and a table in %s, whose headings are read back", async (language) => {
    for (const kind of ["options", "situation", "marks"]) {
      const csv = await exportCsv(kind, language);
      const heads = (rowsOf(csv)[0]?.cells ?? []).map(columnOf);
      const asked = kind === "marks" ? "option" : "answer";
      const needed = COLUMNS.filter((column) => column === asked || !["option", "answer"].includes(column));
      expect(heads).toEqual(expect.arrayContaining([...needed]));
      expect((await readdir(join(folder, `out-${kind}-${language}`))).sort()).toHaveLength(2);
    }
  });

  it("says why there are more decisions than scenes", async () => {
    for (const [kind, why] of [
      ["options", "where one comes back to a scene, each time counts"],
      ["marks", "where some options only come up once something is known"],
    ] as const) {
      const { out } = await call(["export", "closing-time"], { kind, out: join(folder, "more") });
      const [, decisions, scenes] = /The (\d+) are of (\d+) scenes/.exec(out) ?? [];
      expect(Number(decisions)).toBeGreaterThan(Number(scenes));
      expect(out).toContain(`${decisions} decisions, in the order`);
      expect(out).toContain(why);
    }
  });

  it.each([
    [["print", scenario], {}, "act"],
    [["export"], { kind: "options" }, "missing-scenario"],
    [["export", scenario], {}, "missing-choice"],
    [["export", scenario], { kind: "key" }, "kind"],
    [["export", scenario], { kind: "options", seed: "-1" }, "seed"],
    [["export", scenario], { kind: "options", format: "pdf" }, "format"],
    [["export", scenario], { kind: "options", confirm: true }, "unknown-option"],
    [["export", "no-such"], { kind: "options" }, "unknown-scenario"],
    [["score", scenario], {}, "no-files"],
    [["score", scenario, "no-such.csv"], {}, "not-found"],
  ] as const)("%j with %j is refused", async (positionals, options, key) => {
    const { result, out } = await call(positionals, options);
    expect(result).toBeInstanceOf(Misuse);
    expect(result instanceof Misuse ? result.key.replace("panel:error.", "") : "").toBe(key);
    expect(out).toBe("");
  });
});

describe("score", () => {
  it("tells readers by role, hits, score and bounds, and fails when a bound is missed", async () => {
    const csv = await exportCsv("situation");
    const files = await Promise.all(
      [1, 2, 3].map((reader) =>
        filled(`situation-${reader}.csv`, csv, (cells) => [
          cells[0] ?? "",
          `${reader}`,
          "supervisor",
          cells[3] ?? "",
          "a",
        ]),
      ),
    );
    const { result, out } = await call(["score", scenario, ...files]);
    expect(result).toBe(FOUND);
    expect(out).toContain("Readers: supervisor 3");
    expect(out).toContain("Missed by 3 of 3.");
  });

  it("refuses a bad answer in one line with file and line", async () => {
    const file = await filled("bad.csv", await exportCsv("options"), (cells) => [...cells].with(4, "Z"));
    const { result, out } = await call(["score", scenario, file]);
    expect(out).toBe("");
    expect(result instanceof Misuse ? result.values : {}).toMatchObject({ file, line: "2" });
  });

  it.each([
    ["workbook", [0x50, 0x4b, 0x03, 0x04]],
    ["encoding", [0x89, 0x50, 0x4e, 0x47, 0, 0]],
  ])("what is no table is told as %s", async (problem, bytes) => {
    const file = join(folder, `${problem}.csv`);
    await writeFile(file, Buffer.from(bytes));
    const { result } = await call(["score", scenario, file]);
    expect(result instanceof Misuse ? result.key : "").toBe(`panel:error.${problem}`);
  });

  it("refuses the same file twice", async () => {
    const file = await filled("twice.csv", await exportCsv("options"), (cells) => [...cells].with(4, "A"));
    const { result } = await call(["score", scenario, file, file]);
    expect(result instanceof Misuse ? result.key : "").toBe("panel:error.same-file");
  });

  it("lifts the draft mark when five raters share every mark, and not before", async () => {
    const before = await readFile(scenario, "utf8");
    const csv = await exportCsv("marks");
    const heads = (rowsOf(csv)[0]?.cells ?? []).map(columnOf);
    const key = await marksByText();
    // Of one mind about every sign, as people are: each sees one thing weaker than the author.
    const fill = (rater: number) => {
      let strong = 0;
      return (cells: readonly string[]) =>
        cells.map((cell, index) => {
          if (index < 6) return cell;
          const mark = key.get(cells[5] ?? "")?.[heads[index] ?? ""] ?? 0;
          return `${mark === 2 && ++strong === rater ? 1 : mark}`;
        });
    };
    const raters = [1, 2, 3, 4, 5];
    const files = await Promise.all(raters.map((rater) => filled(`marks-${rater}.csv`, csv, fill(rater))));

    const copied = await Promise.all(raters.map((rater) => filled(`copy-${rater}.csv`, csv, fill(1))));
    const copies = await call(["score", scenario, ...copied], { confirm: true });
    expect(copies.result).toBe(FOUND);
    expect(copies.out).toContain(
      `${copied[4]} has the very answers of ${copied[0]}, so the two count as one.`,
    );
    expect(copies.out).toContain("Marks: 1 sheet\n");
    expect(await readFile(scenario, "utf8")).toBe(before);

    const four = await call(["score", scenario, ...files.slice(1)], { confirm: true });
    expect(four.result).toBe(FOUND);
    expect(await readFile(scenario, "utf8")).toBe(before);

    const five = await call(["score", scenario, ...files], { confirm: true, json: true });
    expect(five.result).toBe(CLEAN);
    expect(JSON.parse(five.out)).toMatchObject({ draft: "can-be-lifted", lifted: true });
    expect(await readFile(scenario, "utf8")).toBe(
      before.replace("marking: draft # 分数还没有经评审组确认", "marking: confirmed"),
    );
    await writeFile(scenario, before);
  });
});

/** The author's marks by the English words of the option. */
async function marksByText(): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
  const { libraryMaterial } = await import("../../support/panel.ts");
  const { scenario, texts } = await libraryMaterial("angry-customer");
  return new Map(
    scenario.scenes.flatMap((scene) =>
      scene.responses.map((response) => [
        texts.en[`${scene.id}.${response.id}.${response.kind}`] ?? "",
        response.marks,
      ]),
    ),
  );
}
