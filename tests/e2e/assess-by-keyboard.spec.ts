import type { Page } from "@playwright/test";
import { focusedElement } from "./support/play.ts";
import { expect, test } from "./support/test.ts";

const CONVERSATIONS = 4;

/** Moves the focus forward until it stands on something of that name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return "";
      const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? "") : "";
      return element.getAttribute("aria-label") ?? (label || element.innerText);
    });
    if (name.test(focused.trim())) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard never comes to ${name}`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

test("a whole assessment by keyboard alone", async ({ page, open, isMobile }) => {
  test.skip(isMobile, "a keyboard stands on a desk");
  test.setTimeout(240_000);
  await open("/assess/first-four", { reducedMotion: true });
  await press(page, /^登记名字$/);
  await expect(page.getByRole("dialog")).toBeVisible();
  await tabTo(page, /^姓名/);
  await page.keyboard.type("陈礼");
  await tabTo(page, /^工号/);
  await page.keyboard.type("A017");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await press(page, /^开始考核$/);

  const question = page.getByRole("heading", { name: /^这时候最合适的/ });
  const onward = page.getByRole("button", { name: /^(下一位|看结果)/ });
  for (let place = 1; place <= CONVERSATIONS; place += 1) {
    await page.getByRole("button", { name: "开始", exact: true }).waitFor();
    await press(page, /^开始$/);
    await question.waitFor();
    while (!(await onward.isVisible())) {
      // The focus is where the next answer is asked for; a number pressed before anybody can have read is none.
      await page.keyboard.press("1");
      await page.waitForTimeout(200);
      expect(await focusedElement(page), "the focus is never lost").not.toBe("body");
    }
    await press(page, /^(下一位|看结果)/);
  }
  await expect(page.locator("[data-passed]")).toBeVisible();
  await press(page, /^复制结果码$/);
});

test("a whole assessment through roles and names alone", async ({ page, open, isMobile }) => {
  test.skip(isMobile, "one device is enough for what does not depend on it");
  test.setTimeout(240_000);
  await open("/assess/first-four", { reducedMotion: true });
  await page.getByRole("button", { name: "登记名字" }).click();
  const dialog = page.getByRole("dialog", { name: "谁在练？" });
  await dialog.getByRole("textbox", { name: "姓名" }).fill("陈礼");
  await dialog.getByRole("textbox", { name: "工号" }).fill("A017");
  await dialog.getByRole("button", { name: "好了" }).click();
  await page.getByRole("radio", { name: "不限时" }).check();
  await page.getByRole("button", { name: "开始考核" }).click();
  const choices = page.getByRole("region", { name: /^这时候最合适的/ });
  const onward = page.getByRole("button", { name: /^(下一位|看结果)/ });
  for (let place = 1; place <= CONVERSATIONS; place += 1) {
    await page.getByRole("button", { name: "开始", exact: true }).click();
    await choices.waitFor();
    for (;;) {
      await choices.getByRole("button").or(onward).first().waitFor();
      if (await onward.isVisible()) break;
      const choice = choices.getByRole("listitem").last().getByRole("button");
      const words = await choice.innerText();
      await choice.click();
      await expect(choices.getByRole("button", { name: words, exact: true })).toHaveCount(0);
    }
    await onward.click();
  }
  await expect(page.getByRole("heading", { level: 1, name: /^(过了|再练练|这一次没过)$/ })).toBeVisible();
  await expect(page.getByRole("img", { name: "结果码的二维码" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "结果码" })).toHaveValue(/^LL1\./);
});
