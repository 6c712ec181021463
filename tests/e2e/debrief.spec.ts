import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { compileProgram } from "../../src/core/engine/index.ts";
import { rulesDigest } from "../../src/core/language/index.ts";
import { textKeys } from "../../src/core/model/index.ts";
import { readRecord, verify } from "../../src/core/records/index.ts";
import { builtScenario } from "./support/model.ts";
import { begin, chooseAll, expectNoSidewaysScroll, playRoute } from "./support/play.ts";
import { expect, test } from "./support/test.ts";
import { angering, bestAfter, modelOf, shortest } from "./support/ways.ts";

async function built() {
  const { scenario, texts } = await builtScenario();
  const compiled = compileProgram(scenario);
  if (!compiled.ok) throw new Error("does not compile");
  return { scenario, words: texts["zh-CN"], program: compiled.program };
}

/** Saves the run and reads the record in the file, as a trainer would. */
async function savedRecord(page: Page) {
  await page.evaluate(() => Reflect.deleteProperty(globalThis, "showSaveFilePicker"));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "存成文件" }).first().click(),
  ]);
  const { scenario, program } = await built();
  const known = { program, model: modelOf(program), digest: rulesDigest(scenario) };
  const list: unknown = JSON.parse(readFileSync(await download.path(), "utf8"));
  const read = readRecord(Array.isArray(list) ? list[0] : null);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return { record: read.record, verdict: verify(read.record, { byDigest: () => known }).code };
}

test("one bad line: why it hurt, how it went, and the other try beside it", async ({
  page,
  open,
  expectAccessible,
  isMobile,
}) => {
  test.setTimeout(240_000);
  const { program, words } = await built();
  const bad = angering(program);
  const [scene = "", response = ""] = bad.split(".");
  const said = words[textKeys.words(scene, { id: response, kind: "say" })] ?? "?";
  const way = bestAfter(program, bad);
  await page.clock.install();
  await open(playRoute("practice"), { reducedMotion: true });
  await begin(page, { patience: 0 });
  await chooseAll(page, way);

  await test.step("each point of the curve leads to its turn", async () => {
    await expect(page.locator("[data-point]")).toHaveCount(way.length);
    await page.locator("[data-point='2']").press("Enter");
    await expect(page.locator("[data-turn='2'] h3")).toBeFocused();
    await expect(page.locator("[data-turn='2'] h3")).toBeInViewport();
  });

  await test.step("why the customer got angrier", async () => {
    const fell = page.locator("details[data-moves=fell]");
    const name = words[textKeys.customerName] ?? "?";
    await fell.getByRole("heading", { name: `${name}为什么更生气了` }).click();
    const first = fell.getByRole("listitem").first();
    await expect(first).toContainText("第 1 句");
    await expect(first).toContainText(said);
    await expect(first).toContainText(words[textKeys.coach(scene, response)] ?? "?");
    await first.getByRole("button").click();
    await expect(page.locator("[data-turn='0'] h3")).toBeFocused();
  });

  await test.step("the conversation is looked at again, by hand and by itself, and ends", async () => {
    await page.getByRole("button", { name: "从头再看一遍" }).click();
    const stage = page.locator("[data-moment]");
    await expect(stage).toHaveAttribute("data-moment", "0");
    await expect(stage).not.toContainText(said);
    await stage.getByRole("button", { name: "下一步" }).press("ArrowRight");
    await expect(stage).toContainText(said);
    await page.keyboard.press("ArrowLeft");
    await expect(stage).toHaveAttribute("data-moment", "0");
    await stage.getByRole("slider").press("End");
    const last = Number(await stage.getAttribute("data-moment"));
    await expect(stage.getByRole("button", { name: "从头放" })).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Space");
    await expect(stage).toHaveAttribute("data-playing", "true");
    await expect(stage).toHaveAttribute("data-moment", `${last - 1}`);
    // Whatever is to be read there, nobody takes a minute for it.
    await page.clock.fastForward(60_000);
    await expect(stage).toHaveAttribute("data-moment", `${last}`);
    await expect(stage).toHaveAttribute("data-playing", "false");
  });

  await test.step("the best way is told, and on paper all is open", async () => {
    const best = page.getByRole("region", { name: "最好的走法，从头讲一遍" });
    const [, ...others] = modelOf(program).responses;
    const [where = "", which = ""] = (others[0] ?? "").split(".");
    const line = best.getByText(words[textKeys.coach(where, which)] ?? "?");
    await expect(line).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    await expect(line).toBeVisible();
    await expect(page.getByRole("button", { name: "从这里再来" }).first()).toBeHidden();
    await expect(page.locator("[data-moment]")).toBeHidden();
    await expectNoSidewaysScroll(page);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(line).toBeHidden();
    await best.getByRole("heading").first().click();
    await expect(line).toBeVisible();
  });

  await test.step("the run is a file that a replay confirms", async () => {
    const { record, verdict } = await savedRecord(page);
    expect(record).toMatchObject({ mode: "practice", set: null, steps: way });
    expect(verdict).toBe("consistent");
  });

  await test.step("open as it is, it fits and can be read by everybody", async () => {
    await expectAccessible();
    await expectNoSidewaysScroll(page);
  });

  await page.locator("[data-turn='0']").getByRole("button", { name: "从这里再来" }).click();
  await chooseAll(page, modelOf(program).responses);

  await test.step("two tries lie side by side, or one under the other on a phone", async () => {
    await page.getByRole("button", { name: /^这一回是从前一回的第 1 句重来的/ }).click();
    await expect(page.getByRole("heading", { name: "和前一回比" })).toBeFocused();
    const left = page.locator("[data-side=left][data-step='0']");
    const right = page.locator("[data-side=right][data-step='0']");
    await expect(left).toContainText(said);
    await expect(right).not.toContainText(said);
    const [one, other] = [await left.boundingBox(), await right.boundingBox()];
    if (one === null || other === null) throw new Error("nothing to see");
    if (isMobile) expect(other.y).toBeGreaterThanOrEqual(one.y + one.height);
    else expect([other.y, other.x > one.x + one.width]).toEqual([one.y, true]);
    await expect(page.locator("[data-side=right][data-end]")).toContainText("100 分");
    await expectAccessible();
    await expectNoSidewaysScroll(page);
  });

  await test.step("the first try knows of the later one, in every language", async () => {
    await page.getByRole("link", { name: "看前一回的复盘" }).click();
    await expect(page.getByRole("heading", { name: "和后来那一回比" })).toBeVisible();
    await expect(page.locator("[data-side=left][data-step='0']")).toContainText(said);
    await page.getByRole("button", { name: "English" }).last().click();
    await expect(page.getByRole("heading", { name: "Beside the later try" })).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});

test("a run that the device could not store leaves it as a file", async ({
  page,
  open,
  expectAccessible,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      value: {
        open: () => {
          throw new DOMException("no", "SecurityError");
        },
      },
    });
  });
  const { program } = await built();
  const way = shortest(program);
  await open(playRoute("guided"), { theme: "dark", reducedMotion: true });
  await begin(page, { patience: 0 });
  await chooseAll(page, way);
  await expect(page.getByRole("alert")).toContainText("这台设备没能存下这一回，关掉页面就找不回来了");
  await expectAccessible();
  const { record, verdict } = await savedRecord(page);
  expect(record).toMatchObject({ mode: "guided", trainee: { name: "" }, steps: way });
  expect(verdict).toBe("consistent");
  await expect(page.getByRole("status").filter({ hasText: "已保存。" }).first()).toBeVisible();
});
