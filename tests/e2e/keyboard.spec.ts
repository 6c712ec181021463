import { bestPath } from "./support/model.ts";
import { begin, choose, chooseAll, focusedElement, playRoute } from "./support/play.ts";
import { expect, test } from "./support/test.ts";

/** A new set of responses does not answer to numbers before it can have been seen (`use-number-keys.ts`). */
const UNREAD = 400;

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
    if (turn % 2 === 0) {
      await page.waitForTimeout(UNREAD + 50);
      await page.keyboard.press(number);
    } else {
      for (let tab = 0; tab < Number(number); tab++) await page.keyboard.press("Tab");
      await expect(card).toBeFocused();
      await page.keyboard.press("Enter");
    }
    await card.waitFor({ state: "detached" });
  }
  await expect(page.locator("[data-score]")).toHaveAttribute("data-score", "100");
  await expect(page.locator("h1")).toBeFocused();
});

test("a number pressed in haste does not answer what nobody has read yet", async ({ page, open }) => {
  await open(playRoute("practice"));
  await begin(page);
  await page.waitForTimeout(UNREAD + 50);
  const own = page.locator("[data-kind=response], [data-kind=silence]");
  // Inside the page, because a test runner's own presses may come too late to be hasty.
  await page.evaluate(async () => {
    const press = () =>
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "2", bubbles: true }));
    const frame = () => new Promise((resolve) => void requestAnimationFrame(resolve));
    const turns = () => document.querySelectorAll("[data-kind=response], [data-kind=silence]").length;
    press();
    while (turns() < 1) await frame();
    for (let more = 0; more < 3; more++) {
      press();
      await frame();
    }
  });
  await page.waitForTimeout(UNREAD + 50);
  await expect(own).toHaveCount(1);
  await page.keyboard.press("2");
  await expect(own).toHaveCount(2);
});

test("numbers choose only while the keyboard is at the responses", async ({ page, open }) => {
  await open(playRoute("practice"));
  await begin(page);
  await expect(page.locator("#question")).toBeFocused();
  await page.waitForTimeout(UNREAD + 50);
  const own = page.locator("[data-kind=response]");
  await page.getByRole("button", { name: "暂停" }).focus();
  await page.keyboard.press("1");
  await page.waitForTimeout(100);
  await expect(own).toHaveCount(0);
  await page.locator("[data-response]").nth(1).focus();
  await page.keyboard.press("1");
  await expect(own).toHaveCount(1);
});

test("every change of screen puts the keyboard at the new heading; the first load does not", async ({
  page,
  open,
}) => {
  const title = page.locator("main h1");
  await open("/");
  expect(await focusedElement(page)).toBe("body");
  await page.locator('a[href^="#/play/"]').first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "开始" })).toBeVisible();
  await expect(title).toBeFocused();
  await begin(page);
  await expect(page.locator("#question")).toBeFocused();
  await page.getByRole("button", { name: "暂停" }).click();
  await page.getByRole("button", { name: "从头再来" }).click();
  await expect(page.getByRole("button", { name: "开始" })).toBeVisible();
  await expect(title).toBeFocused();
  await begin(page);
  await page.getByRole("button", { name: "暂停" }).click();
  await page.getByRole("link", { name: "先离开" }).click();
  await expect(title).toHaveText("难说的话，先在这里说一遍。");
  await expect(title).toBeFocused();
});

test("each new line is announced exactly once, and no other language says it again", async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest("[data-announcer], main [role=status]") == null) continue;
        const said = target instanceof Text ? [target] : addedNodes;
        for (const node of said) heard.push(node.textContent ?? "");
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await open(playRoute("guided"));
  await begin(page);
  const path = await bestPath();
  await chooseAll(page, path.slice(0, 5));
  const shown = await page
    .locator("li:is([data-kind=context], [data-kind=line], [data-kind=reply], [data-kind=coach])")
    .evaluateAll((items) => items.map((item) => item.querySelector("p:last-child")?.textContent ?? ""));
  const listen = () => page.evaluate(() => [...(window as unknown as { heard: readonly string[] }).heard]);
  const heard = await listen();
  expect(shown.length).toBeGreaterThan(15);
  expect(heard.map((line, index) => line.endsWith(shown[index] ?? "?"))).toEqual(shown.map(() => true));

  for (const name of ["English", "简体中文", "English"]) {
    await page.getByRole("button", { name }).click();
    await expect(page.locator("[data-response]").first()).toContainText(
      name === "English" ? /[a-z]{3}/ : /[一-龥]/,
    );
    await expect(page.locator("[data-announcer]")).toBeEmpty();
  }
  expect(await listen()).toEqual(heard);
  await choose(page, path[5] ?? "x.y");
  const news = page.locator(
    "[data-current]:is([data-kind=context], [data-kind=line], [data-kind=reply], [data-kind=coach])",
  );
  await expect(page.locator("[data-announcer] p")).toHaveCount(await news.count());
  const later = (await listen()).slice(heard.length);
  expect(later).toHaveLength(await news.count());
  expect(later.join("")).not.toMatch(/[一-龥]/);
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

test("the customer's patience is told once, after its region has stood empty", async ({ page, open }) => {
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest("[data-patience] [role=status]") == null) continue;
        for (const node of target instanceof Text ? [target] : addedNodes) told.push(node.textContent ?? "");
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await open(playRoute("practice"));
  await begin(page, { patience: 1 });
  for (const response of await bestPath()) {
    if ((await page.locator("[data-patience]").count()) > 0) break;
    await choose(page, response);
  }
  const region = page.locator("[data-patience]").getByRole("status");
  await expect(region).toHaveText(/^客户会等大约 \d+ 秒。$/);
  await page.getByRole("button", { name: "English" }).click();
  await expect(region).toBeEmpty();
  await page.getByRole("button", { name: "简体中文" }).click();
  await expect(page.getByText("客户在等你")).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { told: readonly string[] }).told)).toHaveLength(1);
});
