import { defineConfig } from "@playwright/test";
import { launchOptions } from "./src/build/browser.ts";
import { freePort } from "./src/build/free-port.ts";

// Workers read this file too and must come to the same port.
process.env["LILIAN_PORT"] ??= String(await freePort());
const address = `http://localhost:${process.env["LILIAN_PORT"]}/`;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  // Speed is for benchmarks; a busy machine must not fail a test.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: address,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    video: "off",
    trace: "retain-on-failure",
    launchOptions: launchOptions(),
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    // Serves what `npm run build` has written.
    command: `npx vite preview --strictPort --port ${process.env["LILIAN_PORT"]}`,
    url: address,
    reuseExistingServer: false,
  },
});
