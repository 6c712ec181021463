import { begin, choose, expectNoSidewaysScroll, playRoute, playToTheEnd } from "./support/play.ts";
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
