import { begin, choose, expectNoSidewaysScroll, playRoute, playToTheEnd } from "./support/play.ts";
import { LANGUAGES } from "../../src/core/model/index.ts";
import { bestPath } from "./support/model.ts";
import { expect, test } from "./support/test.ts";

for (const theme of ["light", "dark"] as const) {
  test(`every screen is accessible and fits, ${theme}`, async ({
    page,
    open,
    expectAccessible,
    isMobile,
  }) => {
    test.setTimeout(90_000);
    const look = async () => {
      await expectAccessible();
      await expectNoSidewaysScroll(page);
    };
    await open("/", { theme, reducedMotion: true });
    await look();
    await open("/nowhere", { theme, reducedMotion: true });
    await look();
    await open(playRoute("guided"), { theme, reducedMotion: true });
    await look();
    await begin(page);
    await look();
    const [first = "x.y"] = await bestPath();
    await choose(page, first);
    await look();
    if (isMobile) {
      await page.getByRole("button", { name: /^资料/ }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await look();
      await page.keyboard.press("Escape");
    }
    await page.getByRole("button", { name: "暂停" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await look();
    await page.keyboard.press("Escape");
    await playToTheEnd(page);
    for (const fold of await page.locator("summary").all()) await fold.click();
    await look();
  });
}

for (const language of ["zh-TW", "en"] as const) {
  test(`nothing overflows in ${language}`, async ({ page, open }) => {
    await open("/", { language });
    await expectNoSidewaysScroll(page);
    await open(playRoute("practice"), { language });
    await expectNoSidewaysScroll(page);
    await begin(page);
    await expectNoSidewaysScroll(page);
    await playToTheEnd(page);
    await expectNoSidewaysScroll(page);
  });
}

for (const language of LANGUAGES) {
  test(`on the smallest phone nothing overflows in ${language}`, async ({ page, open, isMobile }) => {
    test.skip(!isMobile, "a phone's width");
    await page.setViewportSize({ width: 320, height: 640 });
    await open("/", { language });
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expectNoSidewaysScroll(page);
    await open("/nowhere", { language });
    await expectNoSidewaysScroll(page);
    await open(playRoute("practice"), { language });
    await expectNoSidewaysScroll(page);
    await begin(page);
    await expectNoSidewaysScroll(page);
    await playToTheEnd(page);
    await page.locator("h1").waitFor();
    await expectNoSidewaysScroll(page);
  });
}

test("on a phone the pause stays within reach however far the talk has gone", async ({
  page,
  open,
  isMobile,
}) => {
  test.skip(!isMobile, "elsewhere the bar stays");
  await open(playRoute("guided"));
  await begin(page);
  for (const response of (await bestPath()).slice(0, 4)) {
    await choose(page, response);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(page.getByRole("button", { name: "暂停" })).toBeInViewport({ ratio: 1 });
  }
  await page.getByRole("button", { name: "暂停" }).click();
  await expect(page.getByRole("dialog", { name: "歇一口气" })).toBeVisible();
});

test("English quotation marks are as wide as Latin ones", async ({ page, open }) => {
  await open(playRoute("guided"), { language: "en" });
  const widths = await page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    const pen = document.createElement("canvas").getContext("2d");
    return ["--serif", "--kai", "--sans"].map((stack) => {
      if (pen === null) throw new Error("no canvas");
      pen.font = `100px ${root.getPropertyValue(stack)}`;
      return pen.measureText("“").width;
    });
  });
  for (const width of widths) expect(width).toBeLessThan(70);
});

test("at 200 % zoom the scene can be read and played", async ({ page, open, isMobile }) => {
  test.skip(isMobile, "a desktop's zoom");
  await page.setViewportSize({ width: 720, height: 450 });
  await open(playRoute("guided"));
  await begin(page);
  await expectNoSidewaysScroll(page);
  await playToTheEnd(page);
  await expectNoSidewaysScroll(page);
});

test("under reduced motion nothing slides", async ({ page, open }) => {
  await open(playRoute("practice"), { reducedMotion: true });
  await begin(page);
  await choose(page, (await bestPath())[0] ?? "x.y");
  const moved = await page
    .locator("[data-current]")
    .evaluateAll((all) => all.filter((one) => !["none", ""].includes(one.style.transform)).length);
  expect(moved).toBe(0);
});
