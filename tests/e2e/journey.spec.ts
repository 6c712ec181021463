import { bestPath, builtScenario, SCENARIO } from "./support/model.ts";
import { begin, choose, chooseAll, playRoute, playToTheEnd } from "./support/play.ts";
import { expect, test } from "./support/test.ts";

test("the best path, from the library to trust", async ({ page, open }) => {
  await open("/");
  // Nobody who is here for the first time is left without the coach.
  await page.locator(`a[href="#/play/${SCENARIO}?mode=guided"]`).click();
  await begin(page);
  await chooseAll(page, await bestPath());
  const debrief = page.locator("[data-outcome]");
  await expect(debrief).toHaveAttribute("data-outcome", "trust");
  await expect(debrief).toHaveAttribute("data-score", "100");
});

test("nothing but responses needs to be pressed in a guided run, and the coach speaks", async ({
  page,
  open,
}) => {
  await open(playRoute("guided"));
  await begin(page);
  const [first, ...rest] = await bestPath();
  if (first === undefined) throw new Error("no path");
  await choose(page, first);
  await expect(page.locator("[data-kind=coach]")).toHaveCount(1);
  await chooseAll(page, rest);
  await expect(page.locator("[data-score]")).toHaveAttribute("data-score", "100");
});

test("in practice and assessment the coach is silent until the debrief", async ({ page, open }) => {
  for (const mode of ["practice", "assessment"] as const) {
    await open(playRoute(mode));
    await begin(page);
    await page.locator("[data-response]").first().click();
    await expect(page.locator("[data-current][data-kind=response]")).toHaveCount(1);
    await expect(page.locator("[data-kind=coach]")).toHaveCount(0);
  }
});

test("a reload in mid-run goes on at the same scene, with the responses in the same order", async ({
  page,
  open,
}) => {
  await open(playRoute("practice"));
  await begin(page);
  await chooseAll(page, (await bestPath()).slice(0, 3));
  const scene = await page.locator("[data-scene]").getAttribute("data-scene");
  const keys = () =>
    page.locator("[data-response]").evaluateAll((all) => all.map((one) => one.dataset["response"]));
  const before = await keys();
  await page.reload();
  await expect(page.locator("[data-scene]")).toHaveAttribute("data-scene", scene ?? "");
  await page.locator("[data-response]").first().waitFor();
  expect(await keys()).toEqual(before);
});

test("the library offers to go on, and a reload of the debrief shows it again", async ({ page, open }) => {
  await open(playRoute("practice"));
  await begin(page);
  await choose(page, (await bestPath())[0] ?? "x.y");
  await open("/");
  await page.locator(`a[href="#/play/${SCENARIO}?mode=practice"]`).click();
  await playToTheEnd(page);
  const outcome = await page.locator("[data-outcome]").getAttribute("data-outcome");
  await expect(page).toHaveURL(/attempt=/);
  await page.reload();
  await expect(page.locator("[data-outcome]")).toHaveAttribute("data-outcome", outcome ?? "");
  await open("/");
  await expect(page.locator(`a[href="#/play/${SCENARIO}?mode=practice"]`)).toContainText(/./);
});

test("a decision between things done asks what one would do", async ({ page, open }) => {
  const path = await bestPath();
  const { scenario } = await builtScenario();
  const acts = scenario.scenes.filter(({ responses }) => responses.every(({ kind }) => kind !== "say"));
  const at = path.findIndex((response) => acts.some(({ id }) => response.startsWith(`${id}.`)));
  expect(at, "a decision between acts on the best path").toBeGreaterThanOrEqual(0);
  for (const [mode, question] of [
    ["practice", "这时候你会怎么做？"],
    ["assessment", "这时候最合适的做法是？"],
  ] as const) {
    await open(playRoute(mode));
    await begin(page);
    await chooseAll(page, path.slice(0, at));
    await expect(page.getByRole("heading", { name: question })).toBeVisible();
  }
});

test("another language in mid-run keeps the run and changes the words", async ({ page, open, isMobile }) => {
  await open(playRoute("practice"));
  await begin(page);
  await chooseAll(page, (await bestPath()).slice(0, 2));
  const scene = await page.locator("[data-scene]").getAttribute("data-scene");
  const keys = () =>
    page.locator("[data-response]").evaluateAll((all) => all.map((one) => one.dataset["response"]));
  const before = await keys();
  if (isMobile) await page.getByRole("button", { name: "暂停" }).click();
  await page.getByRole("button", { name: "English" }).last().click();
  if (isMobile) await page.getByRole("button", { name: "Go on" }).last().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { name: "What would you say now?" })).toBeVisible();
  await expect(page.locator("[data-response]").first()).toContainText(/[a-z]{3}/);
  await expect(page.locator("[data-scene]")).toHaveAttribute("data-scene", scene ?? "");
  expect(await keys()).toEqual(before);
});

test("from a turn of the debrief one plays again from there", async ({ page, open }) => {
  const path = await bestPath();
  await open(playRoute("practice"));
  await begin(page);
  await chooseAll(page, path);
  await page.locator("[data-turn='2']").getByRole("button", { name: "从这里再来" }).click();
  await expect(page.locator("[data-scene]")).toHaveAttribute("data-scene", path[2]?.split(".")[0] ?? "");
  await chooseAll(page, path.slice(2));
  await expect(page.locator("[data-score]")).toHaveAttribute("data-score", "100");
});

test("an assessment offers no way back into the middle", async ({ page, open }) => {
  await open(playRoute("assessment"));
  await begin(page);
  await playToTheEnd(page);
  await expect(page.locator("[data-turn]").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "从这里再来" })).toHaveCount(0);
});

test("a page and a scenario that do not exist say so and lead home", async ({ page, open }) => {
  for (const route of ["/nowhere", "/play/nobody"]) {
    await open(route);
    await page.getByRole("link", { name: "回到首页", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("难说的话，先在这里说一遍。");
  }
});
