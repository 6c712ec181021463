import { existsSync } from "node:fs";

const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser that tests run in; undefined leaves the choice to Playwright's own. */
export function browserPath(): string | undefined {
  const named = process.env["LILIAN_CHROMIUM"];
  if (named !== undefined && named !== "") return named;
  return process.platform === "linux" ? SYSTEM_BROWSERS.find((path) => existsSync(path)) : undefined;
}

/** How the tests start it. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const executablePath = browserPath();
  const args = [
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    // Chromium refuses its sandbox to root, which containers often are; nobody else goes without.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  return executablePath === undefined ? { args } : { executablePath, args };
}
