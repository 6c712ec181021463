import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { build } from "vite";
import { launchOptions } from "../../src/build/browser.ts";
import { readLibrary } from "../../src/build/read-library.ts";
import player from "../../src/i18n/catalogues/zh-CN/player.json" with { type: "json" };
import { figure, median, percent, spread, table } from "./measure.ts";
import { watchPage, type Seen } from "./page-watch.ts";
import { serveStatic, type StaticServer } from "./static-server.ts";

const SCENARIO = "angry-customer";
const ROUNDS = 7;
const CLICKS = 8;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const SLOWER = 4;

interface Round extends Seen {
  readonly firstPaint: number;
  readonly requests: number;
  readonly bytes: number;
}

interface Page {
  readonly name: string;
  readonly path: string;
}

const PAGES: readonly Page[] = [
  { name: "vanilla page (limit)", path: "vanilla.html" },
  { name: "Lilian", path: `#/play/${SCENARIO}?mode=practice&lang=zh-CN` },
];

/** Loads and plays both pages in turn, each time with an empty cache. */
export async function benchBrowser(): Promise<string> {
  const folder = resolve(process.env["LILIAN_DIST"] ?? "dist");
  await build({ logLevel: "error" });
  const server = await serveStatic(folder, await vanillaPages());
  const browser = await chromium.launch(launchOptions());
  try {
    const rounds = PAGES.map((): Round[] => []);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [index, page] of PAGES.entries()) {
        const measured = await load(browser, server, page);
        // The first round warms the machine up.
        if (round > 0) rounds[index]?.push(measured);
      }
    }
    return report(rounds);
  } finally {
    await browser.close();
    server.close();
  }
}

async function load(browser: Browser, server: StaticServer, { path }: Page): Promise<Round> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", NETWORK);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    // The loader of this script names functions by a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named;");
    await page.addInitScript(watchPage, { startLabel: player.briefing.start, plays: CLICKS });
    server.take();
    await page.goto(server.address + path, { waitUntil: "commit" });
    await page.waitForFunction(() => globalThis.lilianBench.seen !== null, undefined, { timeout: 60_000 });
    const seen = await page.evaluate(() => ({
      ...(globalThis.lilianBench.seen ?? { firstChoice: Number.NaN, clicks: [] }),
      firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    }));
    return { ...seen, ...server.take() };
  } finally {
    await context.close();
  }
}

function report(rounds: readonly (readonly Round[])[]): string {
  const base = rounds[0] ?? [];
  return table([
    [
      "",
      "kB gzip",
      "requests",
      "first paint ms",
      "first choice ms",
      "of vanilla",
      "click → next ms",
      "of vanilla",
      "noise",
    ],
    ...rounds.map((measured, index) => {
      const ratio = (of: (round: Round) => number) =>
        measured.map((round, at) => of(round) / of(base[at] ?? round));
      const click = ({ clicks }: Round) => median(clicks);
      return [
        PAGES[index]?.name ?? "",
        figure(median(measured.map(({ bytes }) => bytes / 1000))),
        String(median(measured.map(({ requests }) => requests))),
        figure(median(measured.map(({ firstPaint }) => firstPaint))),
        figure(median(measured.map(({ firstChoice }) => firstChoice))),
        `${figure(median(ratio(({ firstChoice }) => firstChoice)))} ×`,
        figure(median(measured.map(click))),
        `${figure(median(ratio(click)))} ×`,
        percent(spread(ratio(({ firstChoice }) => firstChoice))),
      ];
    }),
  ]);
}

/** The vanilla player with the same scenario in it, as one page and one script. */
async function vanillaPages(): Promise<Readonly<Record<string, string>>> {
  const { library } = await readLibrary(resolve("scenarios"));
  const story = library?.scenarios.find(({ scenario }) => scenario.id === SCENARIO);
  if (story === undefined) throw new Error(`the library has no ${SCENARIO}`);
  const fixture = (name: string) => readFile(new URL(`fixtures/${name}`, import.meta.url), "utf8");
  const data = JSON.stringify({ scenario: story.scenario, texts: story.texts["zh-CN"] });
  return {
    "/vanilla.html": (await fixture("vanilla.html")).replace("/* story */ null", () => data),
    "/vanilla.js": await fixture("vanilla.js"),
  };
}
