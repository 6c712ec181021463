import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { graph } from "../../../src/cli/commands/graph.ts";
import { shortNames } from "../../../src/core/graph/index.ts";
import { fit, widthOf, wrap } from "../../../src/cli/graph/measure.ts";
import { aFolder, runCommand, spawnLilian } from "../../support/fake-terminal.ts";

describe("lilian graph", () => {
  test("draws every scene, the best path and all outcomes as one SVG", async () => {
    const { code, out } = await runCommand(graph, ["angry-customer"], {}, { language: "zh-CN" });
    expect(code).toBe(0);
    expect(out.match(/<circle [^>]*r="11"/g)).toHaveLength(23);
    expect(out).toContain("第三次黑屏：全图");
    expect(out).toContain("最好 · 信任补回来了");
    expect(out).not.toMatch(/NaN|undefined/);
  });

  test("fits a sheet on its side", async () => {
    const { out } = await runCommand(graph, ["angry-customer"]);
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(out) ?? [];
    expect(Number(width) / Number(height)).toBeGreaterThan(1);
    // At the width of A3 at 96 dpi the smallest text stays above 8 px.
    expect((9.5 * 1587) / Number(width)).toBeGreaterThan(8);
  });

  test.each([
    ["zh-CN", "尊重 = 尊重与理解"],
    ["zh-TW", "尊重 = 尊重與理解"],
    ["en", "R = Respect & understanding"],
  ] as const)("names the principle of each mark, and explains the names, in %s", async (language, key) => {
    const [short = ""] = key.split(" ");
    for (const format of ["svg", "mermaid", "dot"]) {
      const { out } = await runCommand(graph, ["angry-customer"], { format }, { language });
      const plain = out
        .replaceAll("&amp;", "&")
        .replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
        .replace(/(心情|mood) [+−]\d/g, "");
      expect(plain).toContain(key);
      expect(plain).toMatch(new RegExp(`${short}(\\+2|−1)`));
      // No mark stands alone any more.
      expect(plain.match(/(?<![\p{L}\d.])[+−][12](?!\d)/gu)).toBeNull();
    }
  });

  test("writes to a file whole", async () => {
    const file = join(aFolder(), "deep", "map.mmd");
    const { code, out } = await runCommand(graph, ["angry-customer"], { format: "mermaid", out: file });
    expect([code, out]).toEqual([0, `The map is in ${file}.`]);
    expect(readFileSync(file, "utf8").split("\n").slice(0, 2)).toEqual([
      "flowchart LR",
      '  s1["1 Picking up"]',
    ]);
  });

  test.each([
    [["nobody"], {}, 'Error: There is no scenario "nobody".'],
    [[], {}, "Error: Which scenario? Give its id or its file, angry-customer for example."],
    [
      ["angry-customer"],
      { format: "png" },
      'Error: There is no format "png"; choose from svg · mermaid · dot · stately.',
    ],
  ])("refuses %j %j in one line", async (positionals, options, line) => {
    const file = join(aFolder(), "map");
    const { code, err, out } = await runCommand(graph, positionals, { ...options, out: file });
    expect([code, out, err]).toEqual([2, "", line]);
    expect(existsSync(file)).toBe(false);
  });

  test("is not drawn over a scenario", async () => {
    const file = join(aFolder(), "a.yaml");
    const { code, err } = await runCommand(graph, ["angry-customer"], { out: file });
    expect([code, err]).toEqual([2, expect.stringContaining("--out cannot be a .yaml file")]);
    expect(existsSync(file)).toBe(false);
  });

  test("runs from the command line", { timeout: 30_000 }, () => {
    const { code, out } = spawnLilian(["graph", "angry-customer", "--format", "dot", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^digraph "angry-customer" \{/);
  });
});

describe("short names", () => {
  const shorts = (...names: readonly string[]) =>
    shortNames(names.map((name, index) => [`p${index}`, name])).map(({ short }) => short);

  test("are the shortest beginnings that tell names apart", () => {
    expect(shorts("尊重与理解", "及时响应", "专业")).toEqual(["尊重", "及时", "专业"]);
    expect(shorts("尊重客户", "尊重同事")).toEqual(["尊重客", "尊重同"]);
    expect(shorts("Respect", "Timely response", "Honesty")).toEqual(["R", "T", "H"]);
    expect(shorts("Timely", "Transparent", "Time")).toEqual(["Timel", "Tr", "Time"]);
    expect(shorts("Same", "Same", " ", "x")).toEqual(["p0", "p1", "p", "x"]);
  });
});

describe("text widths", () => {
  test("a Chinese character is as wide as it is high", () => {
    expect(widthOf("售后服务，好。")).toBe(7);
    expect(widthOf("service")).toBeLessThan(4.5);
  });

  test("texts are cut and broken where they may be", () => {
    expect(fit("一二三四五六", 4)).toBe("一二三…");
    expect(wrap("一二三四，五六", 4, 2)).toEqual(["一二三四，", "五六"]);
    expect(wrap("the loaner is gone", 5, 3).join("|")).toMatch(/^the loaner\|is gone$/);
  });
});
