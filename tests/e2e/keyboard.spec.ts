import { bestPath } from "./support/model.ts";
import { begin, focusedElement, playRoute } from "./support/play.ts";
import { expect, test } from "./support/test.ts";

test.skip(({ isMobile }) => isMobile, "a phone has no keyboard");

test("a whole run by number keys and by Tab and Enter", async ({ page, open }) => {
  await open(playRoute("practice"));
  await page.locator("body").press("Tab");
  await page.getByRole("button", { name: "开始" }).focus();
  await page.keyboard.press("Enter");
  for (const [turn, response] of (await bestPath()).entries()) {
    const card = page.locator(`[data-response="${response}"]`);
    await card.waitFor();
    expect(await focusedElement(page), `focus before turn ${turn}`).toBe("h2");
    const number = (await card.getAttribute("aria-keyshortcuts")) ?? "";
    if (turn % 2 === 0) await page.keyboard.press(number);
    else {
      for (let tab = 0; tab < Number(number); tab++) await page.keyboard.press("Tab");
      await expect(card).toBeFocused();
      await page.keyboard.press("Enter");
    }
    await card.waitFor({ state: "detached" });
  }
  await expect(page.locator("[data-score]")).toHaveAttribute("data-score", "100");
  await expect(page.locator("h1")).toBeFocused();
});

test("each new line is announced exactly once", async ({ page, open }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        const region = target instanceof Element && target.closest("[data-announcer]");
        if (region) for (const node of addedNodes) heard.push(node.textContent ?? "");
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await open(playRoute("guided"));
  await begin(page);
  const path = await bestPath();
  for (const response of path.slice(0, 5)) {
    await page.locator(`[data-response="${response}"]`).click();
    await page.locator(`[data-response="${response}"]`).waitFor({ state: "detached" });
  }
  const shown = await page
    .locator("li:is([data-kind=context], [data-kind=line], [data-kind=reply], [data-kind=coach])")
    .evaluateAll((items) => items.map((item) => item.querySelector("p:last-child")?.textContent ?? ""));
  const heard = await page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard);
  expect(shown.length).toBeGreaterThan(15);
  expect(heard.map((line, index) => line.endsWith(shown[index] ?? "?"))).toEqual(shown.map(() => true));
});

test("the pause holds the talk, gives focus back, and leaves no way to choose behind it", async ({
  page,
  open,
}) => {
  await open(playRoute("practice"));
  await begin(page);
  const scene = await page.locator("[data-scene]").getAttribute("data-scene");
  await page.getByRole("button", { name: "暂停" }).click();
  await expect(page.getByRole("dialog", { name: "歇一口气" })).toBeVisible();
  await page.keyboard.press("1");
  await expect(page.locator("[data-scene]")).toHaveAttribute("data-scene", scene ?? "");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "暂停" })).toBeFocused();
});

test("choosing a mode by arrow keys keeps the keyboard there, and the address tells it", async ({
  page,
  open,
}) => {
  await open(playRoute("guided"));
  await page.locator("input[name=mode][value=guided]").focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("input[name=mode][value=practice]")).toBeFocused();
  await expect(page).toHaveURL(/mode=practice/);
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("input[name=mode][value=assessment]")).toBeFocused();
  await begin(page);
  await expect(page.getByRole("heading", { name: "这时候最合适的说法是？" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "这时候最合适的说法是？" })).toBeVisible();
});
