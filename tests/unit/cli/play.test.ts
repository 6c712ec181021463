import { describe, expect, test } from "vitest";
import { play } from "../../../src/cli/commands/play.ts";
import { openScenario } from "../../../src/cli/open-scenario.ts";
import { Misuse } from "../../../src/cli/terminal.ts";
import { shuffled, textKeys } from "../../../src/core/model/index.ts";
import { modelPath } from "../../../src/core/scoring/index.ts";
import { runCommand, spawnLilian } from "../../support/fake-terminal.ts";

const opened = await openScenario("angry-customer");
if (opened instanceof Misuse) throw new Error(opened.key);
const { scenario, program, situations, texts } = opened;

/** What a person types who always knows best. */
function bestNumbers(seed: string): string {
  return modelPath(program, situations)
    .situations.map(({ situation, response }) => {
      const { scene, choices } = situations.at(situation) ?? { scene: null, choices: [] };
      const offered = choices.map((choice) => choice.response).filter(({ id }) => id !== "silence");
      return shuffled(offered, `${seed} ${scene?.id ?? ""}`).indexOf(response) + 1;
    })
    .join("\n");
}

describe("playing in the terminal", () => {
  test("the best answers lead to the best outcome and its debrief", async () => {
    const input = bestNumbers("x");
    const { code, out } = await runCommand(
      play,
      ["angry-customer"],
      { seed: "x" },
      { language: "zh-CN", input },
    );
    expect(code).toBe(0);
    expect(out).toContain("周海（生气）：你们还有完没完？");
    expect(out).toContain("结局：信任补回来了（trust）");
    expect(out).toContain("得分：100（40 / 40）");
    expect(out).toContain("转折：");
    expect(out).not.toContain("【点评】");
  });

  test("papers, wrong keys and the coach", async () => {
    const input = "?\n7\nx\n1\nq\n";
    const { code, out } = await runCommand(play, ["angry-customer"], { mode: "guided" }, { input });
    expect(code).toBe(0);
    expect(out).toContain(`[${texts.en[textKeys.exhibitTitle("caller")] ?? ""}]`);
    expect(out.split("Type 1 to 3, or ?, or q.")).toHaveLength(3);
    expect(out).toContain("[Coach] ");
    expect(out).toMatch(/this run is not scored\.$/);
  });

  test.each(["", "1", "1\n1\n"])("ends cleanly when the input %j ends", async (input) => {
    const { code, err, out } = await runCommand(play, ["angry-customer"], {}, { input });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/this run is not scored\.$/);
  });

  test("the same seed deals the same order, another one another", async () => {
    const deal = async (seed: string) => (await runCommand(play, ["angry-customer"], { seed })).out;
    expect(await deal("a")).toBe(await deal("a"));
    const orders = new Set(await Promise.all(["a", "b", "c", "d", "e"].map(deal)));
    expect(orders.size).toBeGreaterThan(1);
  });

  test.each([
    [["nobody"], {}, 'Error: There is no scenario "nobody".'],
    [
      ["angry-customer"],
      { mode: "hard" },
      'Error: There is no mode "hard"; choose from guided · practice · assessment.',
    ],
    [
      ["angry-customer"],
      { json: true },
      "Error: --json goes with --responses: after it come the responses taken, with commas between, opening.listen,rooms.salon for example.",
    ],
    [["angry-customer"], { responses: "x" }, 'Error: "x" is not written as scene.response.'],
  ] as const)("refuses %j %j in one line", async (positionals, options, line) => {
    expect(await runCommand(play, positionals, options)).toEqual({ code: 2, out: "", err: line });
  });

  test("given responses are walked as ever", async () => {
    const { out } = await runCommand(play, ["angry-customer"], { responses: "opening.listen" });
    expect(out).toContain("1. opening.listen");
  });

  test("runs from the command line, with a piped keyboard", { timeout: 30_000 }, () => {
    const { code, out } = spawnLilian(["play", scenario.id, "--lang", "en"], "1\nq\n");
    expect([code, out]).toEqual([0, expect.stringMatching(/this run is not scored\.\n$/)]);
  });
});
