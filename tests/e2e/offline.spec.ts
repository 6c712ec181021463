import type { Page } from "@playwright/test";
import { SCENARIO } from "./support/model.ts";
import { expect, test } from "./support/hosted.ts";
import { begin, expectNoSidewaysScroll, playToTheEnd } from "./support/play.ts";

/** Until the library says that everything is on the device. */
async function untilKept(page: Page): Promise<void> {
  await expect(page.getByText("断了网也能练")).toBeVisible();
}

test("after the first visit everything works without a network", async ({
  page,
  host,
  open,
  context,
  expectAccessible,
}) => {
  await open("/", { reducedMotion: true });
  await untilKept(page);
  await expectAccessible();
  await expectNoSidewaysScroll(page);
  await host.goDown();
  await context.setOffline(true);

  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("难说的话");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.locator(`a[href*="/play/${SCENARIO}"]`).first().click();
  await begin(page);
  await playToTheEnd(page);
  await expect(page.locator("[data-outcome]")).toBeVisible();

  await open("/assess/first-four", { language: "zh-TW", reducedMotion: true });
  await page.reload();
  await expect(page.getByRole("button", { name: "登記名字" })).toBeVisible();
  await open("/progress", { language: "zh-TW", reducedMotion: true });
  await expect(page.locator("main")).not.toContainText("沒辦法繼續");
  await expect(page.locator("main")).not.toContainText("連不上網路");
});

test("the first screen has the line to itself", async ({ page, open }) => {
  await open("/");
  await untilKept(page);
  const [painted, fetched] = await page.evaluate(() => {
    const device = performance
      .getEntriesByType("resource")
      .find(({ name }) => /\/device-[^/]+\.js$/.test(name));
    return [performance.getEntriesByName("first-contentful-paint")[0]?.startTime, device?.startTime];
  });
  expect((fetched ?? 0) - (painted ?? 0), "milliseconds from the first paint").toBeGreaterThan(2500);
});

test("a scene that was opened by its address is kept too, and not disturbed", async ({ page, open }) => {
  await open(`/play/${SCENARIO}?mode=practice`);
  await begin(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect(page.getByText("断了网也能练")).toBeHidden();
  await playToTheEnd(page);
});

test("where the browser offers to install it, one quiet button asks", async ({
  page,
  open,
  context,
  expectAccessible,
  isMobile,
}) => {
  test.skip(isMobile, "the same on a phone");
  await open("/");
  await untilKept(page);
  await expect(page.getByRole("button", { name: "装成应用" })).toBeHidden();
  const prevented = await page.evaluate(() => {
    const prompt = () => {
      document.documentElement.dataset["asked"] = "yes";
      return Promise.resolve();
    };
    const offer = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt });
    return !dispatchEvent(offer);
  });
  expect(prevented, "the browser's own banner stays away").toBe(true);
  await expect(page.getByRole("button", { name: "装成应用" })).toBeVisible();
  await expectAccessible();
  await page.getByRole("button", { name: "装成应用" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-asked", "yes");
  await expect(page.getByRole("button", { name: "装成应用" })).toBeHidden();

  const cdp = await context.newCDPSession(page);
  const { errors } = await cdp.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const { installabilityErrors } = await cdp.send("Page.getInstallabilityErrors");
  // A test's context is a private window.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});

test("the browser is asked to keep the records once there are some, and never before", async ({
  page,
  open,
  isMobile,
}) => {
  test.skip(isMobile, "the same on a phone");
  await page.addInitScript(() => {
    Object.assign(navigator.storage, {
      persisted: () => Promise.resolve(false),
      persist: () => {
        const { dataset } = document.documentElement;
        dataset["asked"] = `${dataset["asked"] ?? ""}1`;
        return Promise.resolve(false);
      },
    });
  });
  await open("/");
  await untilKept(page);
  await open("/progress");
  await expect(page.locator("html")).not.toHaveAttribute("data-asked");
  await page.getByRole("button", { name: "谁在练？" }).click();
  await page.getByLabel("姓名").fill("陈礼");
  await page.getByLabel("工号").fill("A017");
  await page.getByRole("button", { name: "好了" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-asked", "1");
  await open("/");
  await page.reload();
  await untilKept(page);
  await expect(page.locator("html")).toHaveAttribute("data-asked", "1");
});
