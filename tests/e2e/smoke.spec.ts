import { expect, test } from "./support/test.ts";

test("the page opens", async ({ page, open }) => {
  await open("/");
  await expect(page).toHaveTitle(/Lilian/);
});

test.describe("before any JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the header is there, styled", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("#root header")).toContainText("Lilian");
    await expect(page.locator("link[rel=stylesheet]").first()).toBeAttached();
  });
});

test("nothing but the page's own origin may be loaded or asked", async ({ page }) => {
  await page.goto("./");
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", /default-src 'self'/);
});
