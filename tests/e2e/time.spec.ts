import { bestPath, builtScenario } from "./support/model.ts";
import { begin, choose, chooseAll, playRoute } from "./support/play.ts";
import { expect, test } from "./support/test.ts";

/** The decisions before the first scene of the best path in which time runs, and that scene. */
async function upToTheClock() {
  const path = await bestPath();
  const { scenario } = await builtScenario();
  const timed = new Map(
    scenario.scenes.flatMap(({ id, time }) => (time === null ? [] : [[id, time] as const])),
  );
  const at = path.findIndex((response) => timed.has(response.split(".")[0] ?? ""));
  const scene = path[at]?.split(".")[0] ?? "";
  return { before: path.slice(0, at), scene, seconds: timed.get(scene) ?? 0 };
}

test("who says nothing hears the customer ask, and the talk goes on", async ({ page, open }) => {
  await page.clock.install();
  const { before, scene, seconds } = await upToTheClock();
  await open(playRoute("practice"));
  await begin(page, { patience: 1 });
  await chooseAll(page, before);
  await expect(page.locator("[data-scene]")).toHaveAttribute("data-scene", scene);
  await page.clock.runFor((seconds - 2) * 1000);
  await expect(page.locator("[data-scene]")).toHaveAttribute("data-scene", scene);
  await page.clock.runFor(3000);
  await expect(page.locator("[data-kind=silence]")).toHaveText("（没有回应）");
  await expect(page.locator("[data-scene]")).not.toHaveAttribute("data-scene", scene);
  await expect(page.locator("[data-response]").first()).toBeVisible();
});

test("a pause stops the clock; so does looking away", async ({ page, open }) => {
  await page.clock.install();
  const { before, scene, seconds } = await upToTheClock();
  await open(playRoute("practice"));
  await begin(page, { patience: 1 });
  await chooseAll(page, before);
  await page.getByRole("button", { name: "暂停" }).click();
  await page.clock.runFor(seconds * 2000);
  await expect(page.locator("[data-scene]")).toHaveAttribute("data-scene", scene);
  await page.getByRole("button", { name: "继续" }).last().click();
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(page.getByRole("dialog", { name: "歇一口气" })).toBeVisible();
  await page.clock.runFor(seconds * 2000);
  await expect(page.locator("[data-scene]")).toHaveAttribute("data-scene", scene);
});

test("a clock does not begin to run on a page that is out of sight already", async ({ page, open }) => {
  await page.clock.install();
  const { before, scene, seconds } = await upToTheClock();
  await open(playRoute("practice"));
  await begin(page, { patience: 1 });
  await chooseAll(page, before.slice(0, -1));
  await page.evaluate(() => Object.defineProperty(document, "hidden", { value: true, configurable: true }));
  await choose(page, before.at(-1) ?? "x.y");
  await expect(page.getByRole("dialog", { name: "歇一口气" })).toBeVisible();
  await page.clock.runFor(seconds * 2000);
  await expect(page.locator("[data-scene]")).toHaveAttribute("data-scene", scene);
});

test("on a phone the clock is seen beside the papers, and they are put away when time is up", async ({
  page,
  open,
  isMobile,
}) => {
  test.skip(!isMobile, "elsewhere the papers lie beside the talk");
  await page.clock.install();
  const { before, scene, seconds } = await upToTheClock();
  await open(playRoute("practice"));
  await begin(page, { patience: 1 });
  await chooseAll(page, before);
  await page.clock.runFor((seconds / 2) * 1000);
  await page.getByRole("button", { name: /^资料/ }).click();
  const sheet = page.getByRole("dialog", { name: "手边的资料" });
  await expect(sheet.locator("[data-patience]")).toBeVisible();
  await expect(sheet.getByRole("status")).toHaveCount(0);
  // Half of the ring (82 round) is gone when the sheet is opened at half-time.
  const gone = await sheet
    .locator("[data-patience] circle")
    .last()
    .evaluate((circle) => Number.parseFloat(getComputedStyle(circle).strokeDashoffset));
  expect(gone).toBeGreaterThan(35);
  expect(gone).toBeLessThan(60);
  // Just past the time: the device's own work runs on the real clock, and a jump would outrun it.
  await page.clock.runFor((seconds / 2) * 1000 + 500);
  await expect(page.locator("[data-scene]")).not.toHaveAttribute("data-scene", scene);
  await expect(sheet).toHaveCount(0);
  await expect(page.locator("#question")).toBeFocused();
});

test("untimed means untimed, and a guided run begins so", async ({ page, open }) => {
  await page.clock.install();
  const { before, scene, seconds } = await upToTheClock();
  await open(playRoute("guided"));
  await expect(page.locator('input[name=patience][value="0"]')).toBeChecked();
  await begin(page);
  await chooseAll(page, before);
  await page.clock.runFor(seconds * 20_000);
  await expect(page.locator("[data-scene]")).toHaveAttribute("data-scene", scene);
});
