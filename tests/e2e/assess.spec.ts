import type { Page } from "@playwright/test";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { readLibrary } from "../../src/build/read-library.ts";
import { compileProgram, explore } from "../../src/core/engine/index.ts";
import { rulesDigest } from "../../src/core/language/index.ts";
import {
  decodeResultCode,
  readRecord,
  verify,
  type KnownScenario,
  type RecordLibrary,
} from "../../src/core/records/index.ts";
import { modelPath } from "../../src/core/scoring/index.ts";
import { choose, expectNoSidewaysScroll } from "./support/play.ts";
import { expect, test } from "./support/test.ts";

const ROUTE = "/assess/first-four";

/** The built library, for playing well and for reading what comes out. */
async function known(): Promise<readonly KnownScenario[]> {
  const { library } = await readLibrary(join(import.meta.dirname, "../../scenarios"));
  return (library?.scenarios ?? []).map(({ scenario }) => {
    const compiled = compileProgram(scenario);
    if (!compiled.ok) throw new Error(scenario.id);
    const explored = explore(compiled.program);
    if (!explored.ok) throw new Error(scenario.id);
    const model = modelPath(compiled.program, explored.situations);
    return { program: compiled.program, model, digest: rulesDigest(scenario) };
  });
}

function libraryOf(scenarios: readonly KnownScenario[]): RecordLibrary {
  return { byDigest: (digest) => scenarios.find((one) => one.digest.startsWith(digest)) ?? null };
}

async function signIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "登记名字" }).click();
  await page.getByLabel("姓名").fill("陈礼");
  await page.getByLabel("工号").fill("A017");
  await page.getByRole("button", { name: "好了" }).click();
}

/** Which scenario's first scene follows the briefing that is open. */
async function scenarioOf(page: Page, scenarios: readonly KnownScenario[]): Promise<KnownScenario> {
  await page.getByRole("button", { name: "开始", exact: true }).click();
  const scene = await page.locator("main[data-scene]").getAttribute("data-scene");
  const first = await page.locator("[data-response]").first().getAttribute("data-response");
  const found = scenarios.find(({ program }) =>
    program.scenes[program.start]?.responses.some(({ key }) => key === first),
  );
  if (found === undefined) throw new Error(`no scenario begins in ${scene}`);
  return found;
}

async function playWell(page: Page, scenarios: readonly KnownScenario[]): Promise<void> {
  for (let place = 1; place <= 4; place += 1) {
    const { model } = await scenarioOf(page, scenarios);
    for (const response of model.responses) await choose(page, response);
    await page.getByRole("button", { name: place < 4 ? /^下一位/ : "看结果" }).click();
  }
}

test("a set is passed, handed in, and confirmed by a replay", async ({
  page,
  open,
  expectAccessible,
  isMobile,
}) => {
  test.setTimeout(240_000);
  const scenarios = await known();
  await open(ROUTE, { reducedMotion: true });
  await expect(page.getByRole("button", { name: "开始考核" })).toBeHidden();
  await expectAccessible();
  await signIn(page);
  await expectAccessible();
  await expectNoSidewaysScroll(page);
  await page.locator('input[name=patience][value="0"]').check();
  await page.getByRole("button", { name: "开始考核" }).click();
  await playWell(page, scenarios);

  const result = page.locator("[data-passed]");
  await expect(result).toHaveAttribute("data-passed", "true");
  await expect(page.locator("[data-score]")).toHaveAttribute("data-score", "100");
  await expectAccessible();
  await expectNoSidewaysScroll(page);

  const library = libraryOf(scenarios);
  const code = await page.getByLabel("结果码", { exact: true }).inputValue();
  const decoded = decodeResultCode(code, library);
  if (!decoded.ok) throw new Error(decoded.problem.code);
  expect(decoded.trainee).toEqual({ employee: "A017", name: "陈礼", department: "" });
  expect(decoded.records.map((record) => verify(record, library).code)).toEqual(Array(4).fill("consistent"));
  expect(JSON.stringify(decoded.records)).not.toContain("patience");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .evaluate(() => Reflect.deleteProperty(globalThis, "showSaveFilePicker"))
      .then(() => page.getByRole("button", { name: "保存记录文件" }).click()),
  ]);
  const saved: unknown = JSON.parse(readFileSync(await download.path(), "utf8"));
  if (!Array.isArray(saved)) throw new Error("the file holds no list");
  expect(saved.map((record) => readRecord(record))).toEqual(
    decoded.records.map((record) => ({ ok: true, record })),
  );

  await page.reload();
  await expect(result).toHaveAttribute("data-passed", "true");
  await page.getByRole("button", { name: "打开证书" }).click();
  await expect(page.getByText("陈礼")).toBeVisible();
  await expectAccessible();
  if (!isMobile) await page.emulateMedia({ media: "print" });
  await expectNoSidewaysScroll(page);
});

test("a run that was left goes on at the same line, and only then comes a result", async ({ page, open }) => {
  test.setTimeout(180_000);
  const scenarios = await known();
  await open(ROUTE, { reducedMotion: true });
  await signIn(page);
  await page.getByRole("button", { name: "开始考核" }).click();
  const { model, program } = await scenarioOf(page, scenarios);
  for (const response of model.responses.slice(0, 3)) await choose(page, response);
  const scene = await page.locator("main[data-scene]").getAttribute("data-scene");
  await page.reload();
  await page.getByRole("button", { name: "接着上次考" }).click();
  await expect(page.locator("main[data-scene]")).toHaveAttribute("data-scene", scene ?? "");
  await expect(page.getByText("教练")).toBeHidden();
  await page.getByRole("button", { name: "暂停" }).first().click();
  await expect(page.getByRole("button", { name: "从头再来" })).toBeHidden();
  await page.keyboard.press("Escape");
  for (const response of model.responses.slice(3)) await choose(page, response);
  await expect(page.getByRole("button", { name: /^下一位/ })).toBeVisible();
  await expect(page.locator("[data-passed], [data-score]")).toHaveCount(0);

  // Nor is there another way to a debrief while the set is going on.
  const id = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open("lilian");
        opening.addEventListener("success", () => {
          const keys = opening.result.transaction("attempts").objectStore("attempts").getAllKeys();
          keys.addEventListener("success", () => resolve(String(keys.result[0])));
        });
      }),
  );
  await open(`/play/${program.id}?mode=assessment&attempt=${id}`, { reducedMotion: true });
  await expect(page.getByRole("button", { name: "接着上次考" })).toBeVisible();
  await expect(page.locator("[data-outcome]")).toHaveCount(0);
});

test("after a run the next one waits, and says until when", async ({ page, open }) => {
  test.setTimeout(240_000);
  await page.clock.install({ time: new Date("2026-11-20T09:00:00+08:00") });
  const scenarios = await known();
  await open(ROUTE, { reducedMotion: true });
  await signIn(page);
  await page.locator('input[name=patience][value="0"]').check();
  await page.getByRole("button", { name: "开始考核" }).click();
  await playWell(page, scenarios);
  await expect(page.locator("[data-passed]")).toBeVisible();
  await open(ROUTE, { reducedMotion: true });
  await expect(page.getByText(/下一次最早 2026年11月22日/)).toBeVisible();
  await expect(page.getByText("再考之前，还要练完 2 个不同的情景。")).toBeVisible();
  await expect(page.getByRole("button", { name: /^开始/ })).toBeHidden();
  await page.getByRole("link", { name: /^第 1 次/ }).click();
  await expect(page.locator("[data-passed]")).toBeVisible();
});

test("a set that does not exist is not found", async ({ page, open }) => {
  await open("/assess/nowhere");
  await expect(page.getByRole("heading", { name: "没有这一页" })).toBeVisible();
});
