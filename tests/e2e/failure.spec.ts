// Playwright's own test, because here the console has every reason to complain.
import { expect, test } from "@playwright/test";

// With its copy on the device the page would fetch everything all the same.
test.use({ serviceWorkers: "block" });

test("a screen that cannot be fetched says so, and the way back works", async ({ page }) => {
  await page.goto("./#/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("难说的话");
  await page.route("**/*", (route) => route.abort());
  await page.evaluate(() => {
    location.hash = "#/play/angry-customer";
  });
  await expect(page.getByRole("heading", { name: "这里出了点问题" })).toBeVisible();
  await page.getByRole("link", { name: "回到首页", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("难说的话");
});
