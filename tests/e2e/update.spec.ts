import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { DIST } from "../budgets/built.ts";
import { expect, test } from "./support/hosted.ts";
import { SCENARIO } from "./support/model.ts";
import { begin, playToTheEnd } from "./support/play.ts";
import { buildSecond, NEW_SENTENCE } from "./support/second-build.ts";

test.skip(({ isMobile }) => isMobile, "the same on a phone");

/** The title of a screen that is fetched later. */
const PROGRESS = "我的进步";

let second = "";

test.beforeAll(async () => {
  second = await mkdtemp(join(tmpdir(), "lilian-second-"));
  await buildSecond(second);
});

test.afterAll(() => rm(second, { recursive: true, force: true }));

const notice = (page: Page) => page.getByText("有新版本了");

/** As the browser does from time to time by itself. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (installing === null) return;
    await new Promise<void>((resolve) => {
      installing.addEventListener("statechange", () => resolve());
    });
  });
}

test("a new version waits, is taken when asked for, and takes nothing from tabs that run the old one", async ({
  page,
  host,
  open,
  context,
  expectAccessible,
}) => {
  await open("/", { reducedMotion: true });
  await expect(page.getByText("断了网也能练")).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${host.address}#/play/${SCENARIO}?mode=practice`);
  await begin(other);
  const scene = await other.locator("main[data-scene]").getAttribute("data-scene");
  await other.evaluate(() => Object.assign(globalThis, { sameDocument: true }));

  // Half of a deployment: the worker is there, the page still the old one.
  host.deploy(second, { "index.html": DIST });
  await lookForUpdate(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("难说的话");
  await expect(notice(page)).toBeHidden();

  host.deploy(second);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("难说的话");
  await expect(notice(page)).toBeVisible();
  await expectAccessible();
  await expect(notice(other)).toBeHidden();

  await page.getByRole("button", { name: "换上新版" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(NEW_SENTENCE);
  await expect(notice(page)).toBeHidden();
  await page.goto(`${host.address}#/progress`);
  await expect(page.getByRole("heading", { name: PROGRESS })).toBeVisible();
  expect(await page.evaluate(() => "secondBuild" in globalThis)).toBe(true);

  // The other tab is where it was, and finds what the host has thrown away.
  const names = await readdir(join(second, "assets"));
  const gone = (await readdir(join(DIST, "assets"))).filter((name) => !names.includes(name));
  expect(gone.some((name) => name.startsWith("progress-page"))).toBe(true);
  await expect(other.locator("main[data-scene]")).toHaveAttribute("data-scene", scene ?? "");
  await expect(notice(other)).toBeHidden();
  await playToTheEnd(other);
  await expect(notice(other)).toBeHidden();
  await other.evaluate(() => (location.hash = "#/progress"));
  await expect(other.getByRole("heading", { name: PROGRESS })).toBeVisible();
  expect(await other.evaluate(() => "secondBuild" in globalThis)).toBe(false);
  expect(await other.evaluate(() => "sameDocument" in globalThis)).toBe(true);
  await expect(notice(other)).toBeVisible();
  await other.getByRole("button", { name: "换上新版" }).click();
  await other.waitForFunction(() => "secondBuild" in globalThis);

  // Nobody runs the old one any more: the next visit clears it away.
  await expect
    .poll(async () => {
      await page.reload();
      return page.evaluate(async () => (await caches.keys()).length);
    })
    .toBe(1);
});

test("whoever puts it off is left in peace", async ({ page, host, open }) => {
  await open("/");
  await expect(page.getByText("断了网也能练")).toBeVisible();
  host.deploy(second);
  await lookForUpdate(page);
  await expect(notice(page)).toBeVisible();
  await page.getByRole("button", { name: "以后再说" }).click();
  await expect(notice(page)).toBeHidden();
  await page.evaluate(() => (location.hash = "#/progress"));
  await expect(page.getByRole("heading", { name: PROGRESS })).toBeVisible();
  await expect(notice(page)).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText(NEW_SENTENCE);
});
