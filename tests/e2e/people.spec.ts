import type { Page } from "@playwright/test";
import { expectNoSidewaysScroll } from "./support/play.ts";
import { expect, test } from "./support/test.ts";

async function signIn(page: Page, name: string, employee: string): Promise<void> {
  await page.getByLabel("姓名").fill(name);
  await page.getByLabel("工号").fill(employee);
  await page.getByRole("button", { name: "好了" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
}

const who = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("two people on one device stay apart", async ({ page, open, expectAccessible }) => {
  await open("/");
  await who(page, "谁在练？").click();
  await expectAccessible();
  await signIn(page, "陈礼", "A017");
  await expect(who(page, "陈礼")).toBeVisible();

  await who(page, "陈礼").click();
  await page.getByRole("button", { name: "第一次来，登记一下" }).click();
  await page.getByRole("button", { name: "好了" }).click();
  await expect(page.getByText("请填上姓名。")).toBeVisible();
  await expectAccessible();
  await signIn(page, "林一", "A018");
  await expect(who(page, "林一")).toBeVisible();

  await page.reload();
  await expect(who(page, "林一")).toBeVisible();
  await who(page, "林一").click();
  await page.getByRole("button", { name: /^陈礼/ }).click();
  await expect(who(page, "陈礼")).toBeVisible();
});

test("a number belongs to one name", async ({ page, open }) => {
  await open("/");
  await who(page, "谁在练？").click();
  await signIn(page, "陈礼", "A017");
  await who(page, "陈礼").click();
  await page.getByRole("button", { name: "第一次来，登记一下" }).click();
  await page.getByLabel("姓名").fill("林一");
  await page.getByLabel("工号").fill("a017");
  await page.getByRole("button", { name: "好了" }).click();
  await expect(page.getByText("工号 a017 已经登记给陈礼了。")).toBeVisible();
  await page.getByRole("button", { name: "改名为林一" }).click();
  await expect(who(page, "林一")).toBeVisible();
});

test("a link from HR names its reader, and the address forgets them", async ({ page }) => {
  await page.goto("./?employee=A017&name=陈礼&department=售后#/");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("陈礼 · A017 · 售后");
  expect(page.url()).not.toContain("A017");
  await dialog.getByRole("button", { name: "对，就是我" }).click();
  await expect(who(page, "陈礼")).toBeVisible();

  await page.goto("./#/?employee=A017&name=陈礼");
  await expect(who(page, "陈礼")).toBeVisible();
  await expect(page.getByRole("dialog")).toBeHidden();

  await page.goto("about:blank");
  await page.goto("./?employee=A018&name=林一#/");
  await expect(page.getByRole("dialog")).toContainText("林一 · A018");
  await page.keyboard.press("Escape");
  await expect(who(page, "陈礼")).toBeVisible();
});

test("who was here yesterday is asked before today's runs become theirs", async ({ page, open }) => {
  await page.clock.install({ time: new Date("2026-11-20T09:00:00+08:00") });
  await open("/");
  await who(page, "谁在练？").click();
  await signIn(page, "陈礼", "A017");
  await page.clock.setSystemTime(new Date("2026-11-21T09:00:00+08:00"));
  await page.reload();
  await expect(page.getByText("坐在这里的还是陈礼吗？")).toBeVisible();
  await page.getByRole("button", { name: "换人了" }).click();
  await expect(who(page, "谁在练？")).toBeVisible();
});

test("one person, or everybody, can be forgotten", async ({ page, open, expectAccessible }) => {
  await open("/");
  await who(page, "谁在练？").click();
  await signIn(page, "陈礼", "A017");
  await who(page, "陈礼").click();
  await page.getByRole("button", { name: "删除陈礼的记录" }).click();
  await expectAccessible();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "删掉" }).click();
  await expect(page.getByLabel("姓名")).toBeVisible();
  await signIn(page, "林一", "A018");
  await who(page, "林一").click();
  await page.getByRole("button", { name: "清空这台设备" }).click();
  await page.getByRole("button", { name: "全部清空" }).click();
  await expect(who(page, "谁在练？")).toBeVisible();
  await page.reload();
  await expect(who(page, "谁在练？")).toBeVisible();
});
