import { join } from "node:path";
import { DIST } from "../budgets/built.ts";
import { test as hosted } from "./support/hosted.ts";
import { begin, playRoute } from "./support/play.ts";
import { expect, test } from "./support/test.ts";

test.describe("over plain http, as on some companies' networks", () => {
  const ADDRESS = "http://training.example/lilian/";
  test.use({ baseURL: ADDRESS });

  test("everything works but the copy on the device", async ({ page, open, isMobile }) => {
    test.skip(isMobile, "the same on a phone");
    await page.route(`${ADDRESS}**`, (route) => {
      const file = new URL(route.request().url()).pathname.slice("/lilian/".length) || "index.html";
      return route.fulfill({ path: join(DIST, file) });
    });
    await open("/");
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await open(playRoute("practice"));
    await begin(page);
  });
});

hosted("in a frame that is kept apart from its origin nothing breaks", async ({ page, host, isMobile }) => {
  test.skip(isMobile, "the same on a phone");
  await page.goto(new URL("/course", host.address).href);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("难说的话");
  // Past the time at which the copy would be made.
  await page.waitForTimeout(4000);
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("难说的话");
});
