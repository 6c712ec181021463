import { begin, expectNoSidewaysScroll, playRoute } from "./support/play.ts";
import { expect, test } from "./support/test.ts";

test("the options wait until one has said it in one's own words", async ({
  page,
  open,
  expectAccessible,
}) => {
  await open(playRoute("guided"), { reducedMotion: true });
  await page.getByLabel(/先自己说一遍/).check();
  await expect(page.locator("input[name=patience]")).toHaveCount(0);
  await page.getByRole("button", { name: "开始", exact: true }).click();

  const box = page.getByLabel("先用您自己的话说一遍，说完再看选项。");
  await box.fill("亲，麻烦您报一下单号 1");
  await expect(page.locator("[data-response]")).toHaveCount(0);
  await expectAccessible();
  await page.getByRole("button", { name: "说好了，看选项" }).click();
  const first = page.locator("[data-response]").first();
  await first.click();

  const comparison = page.locator("details").filter({ hasText: "对照上一句" });
  await expect(comparison.locator("mark").filter({ hasText: "亲" })).toBeVisible();
  await expect(comparison.getByText(/“亲”最好别说/)).toBeVisible();
  await expect(comparison.getByText("您选的")).toBeVisible();
  await expectAccessible();
  await expectNoSidewaysScroll(page);

  // Own words outlive a reload, and are in no store that outlives the tab.
  await page.reload();
  await expect(comparison.locator("mark").filter({ hasText: "亲" })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("单号");
  await page.getByRole("button", { name: "我已经说出口了" }).click();
  await expect(first).toBeVisible();
});

test("a hint names what matters, not the line", async ({ page, open }) => {
  await open(playRoute("guided"), { reducedMotion: true });
  await begin(page);
  await page.getByRole("button", { name: "给点提示" }).click();
  await expect(page.getByText(/^这一刻要紧的是：/)).toBeVisible();
  await open(playRoute("practice"), { reducedMotion: true });
  await begin(page);
  await expect(page.getByRole("button", { name: "给点提示" })).toHaveCount(0);
});

test("lines are read aloud by the device's own voice, and only when asked", async ({ page, open }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.defineProperty(globalThis, "said", { value: said });
    Object.defineProperty(globalThis, "speechSynthesis", {
      value: {
        getVoices: () => [{ lang: "zh-CN", localService: true }],
        speak: ({ text }: { text: string }) => said.push(text),
        cancel: () => undefined,
        addEventListener: () => undefined,
      },
    });
    Object.defineProperty(globalThis, "SpeechSynthesisUtterance", {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  });
  const said = () => page.evaluate((): unknown => Reflect.get(globalThis, "said"));
  await open(playRoute("practice"), { reducedMotion: true });
  await begin(page);
  await expect(page.getByRole("button", { name: "朗读客户的话" })).toBeVisible();
  expect(await said()).toEqual([]);
  await page.getByRole("button", { name: "朗读客户的话" }).click();
  await expect.poll(said).toHaveLength(1);
  await page.locator("[data-response]").first().click();
  await expect.poll(async () => JSON.stringify(await said()).length).toBeGreaterThan(20);
});

test("without a voice of its own the device offers none", async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "speechSynthesis", {
      value: {
        getVoices: () => [{ lang: "zh-CN", localService: false }],
        cancel: () => undefined,
        addEventListener: () => undefined,
      },
    });
  });
  await open(playRoute("practice"), { reducedMotion: true });
  await begin(page);
  await expect(page.getByRole("button", { name: "朗读客户的话" })).toHaveCount(0);
});
