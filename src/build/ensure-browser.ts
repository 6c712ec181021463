import { chromium } from "@playwright/test";
import { launchOptions } from "./browser.ts";
import { run } from "./run.ts";

const INSTALLERS: readonly { readonly command: readonly string[]; readonly possible: () => boolean }[] = [
  { command: ["npx", "playwright", "install", "chromium"], possible: () => true },
  { command: ["apt-get", "update"], possible: isRootOnLinux },
  {
    command: ["apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"],
    possible: isRootOnLinux,
  },
];

/**
 * Makes sure that a browser starts: one of the system, Playwright's own, or one that is installed now.
 *
 * @returns null, or what a person has to do about it
 */
export async function ensureBrowser(): Promise<string | null> {
  let reason = await launchFailure();
  for (const { command, possible } of INSTALLERS) {
    if (reason === null) return null;
    if (!possible()) continue;
    console.log(`No browser starts yet: ${command.join(" ")}`);
    await run(command);
    reason = await launchFailure();
  }
  if (reason === null) return null;
  return `No browser starts, and none could be installed. Install Chromium or Chrome, or name one with the
environment variable LILIAN_CHROMIUM, and run the command again. What the last attempt said:\n${reason}`;
}

async function launchFailure(): Promise<string | null> {
  try {
    const browser = await chromium.launch(launchOptions());
    await browser.close();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isRootOnLinux(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0;
}
