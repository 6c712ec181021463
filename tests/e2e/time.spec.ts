import { bestPath, builtScenario } from "./support/model.ts";
import { begin, chooseAll, playRoute } from "./support/play.ts";
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
