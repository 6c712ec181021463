import type { Page } from "@playwright/test";
import { bestPath } from "./support/model.ts";
import { begin, choose, playRoute } from "./support/play.ts";
import { expect, test } from "./support/test.ts";

/** The device takes no decision, until `allow`. */
async function refuseEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...rest) {
      if (this.name === "events" && !document.documentElement.hasAttribute("data-allow")) {
        throw new DOMException("no space", "QuotaExceededError");
      }
      return add.apply(this, rest);
    };
  });
}

test("a decision that is not stored is said to be so, and can be tried again", async ({ page, open }) => {
  await refuseEvents(page);
  await open(playRoute("practice"));
  await begin(page);
  const [first = "x.y"] = await bestPath();
  await page.locator(`[data-response="${first}"]`).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("还没存下来");
  await expect(page.getByRole("heading", { name: "这一句还没存下来" })).toBeFocused();
  await page.evaluate(() => document.documentElement.setAttribute("data-allow", ""));
  await page.getByRole("button", { name: "再试一次" }).click();
  await expect(alert).toHaveCount(0);
  await expect(page.locator("[data-kind=response]")).toHaveCount(1);
});

test("one may knowingly go on without storing; the page keeps saying so", async ({ page, open }) => {
  await refuseEvents(page);
  await open(playRoute("practice"));
  await begin(page);
  const [first = "x.y", second = "x.y"] = await bestPath();
  await page.locator(`[data-response="${first}"]`).click();
  await page.getByRole("button", { name: "不存了，接着练" }).click();
  await choose(page, second);
  await expect(page.getByText("这台设备没能存下这一回")).toBeVisible();
});

test("without any storage the trainee is told at once and can play", async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      value: {
        open: () => {
          throw new DOMException("no", "SecurityError");
        },
      },
    });
  });
  await open(playRoute("practice"));
  await begin(page);
  await expect(page.getByText("这台设备没能存下这一回")).toBeVisible();
  await choose(page, (await bestPath())[0] ?? "x.y");
});

test("while the device does not answer, the page says that it is loading", async ({ page }) => {
  await page.addInitScript(() => {
    // A request of which nothing is ever heard.
    IDBFactory.prototype.open = () =>
      Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
  });
  await page.goto(`./#${playRoute("practice")}`);
  await expect(page.getByRole("status")).toHaveText("正在铺纸研墨……");
  await expect(page.getByRole("link", { name: "礼练" })).toBeVisible();
});

test("a tab that was overtaken by another follows it and says so", async ({ page, open, context }) => {
  await open(playRoute("practice"));
  await begin(page);
  const [first = "x.y"] = await bestPath();
  const other = await context.newPage();
  await other.goto(page.url());
  await choose(other, first);
  const scene = await other.locator("[data-scene]").getAttribute("data-scene");
  await page.locator(`[data-response]:not([data-response="${first}"])`).first().click();
  await expect(page.getByText("另一个页面里已经往下走了，这里跟到了同一处。")).toBeVisible();
  await expect(page.locator("[data-scene]")).toHaveAttribute("data-scene", scene ?? "");
});
