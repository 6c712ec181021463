import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "./browser.ts";

// `npm run icons`: the pictures of the installed application, drawn from `public/favicon.svg`.

interface Icon {
  readonly file: string;
  readonly size: number;
  /** Filled to the edges and drawn smaller, because the system cuts it to a shape of its own. */
  readonly cut: boolean;
}

const ICONS: readonly Icon[] = [
  { file: "icon-192.png", size: 192, cut: false },
  { file: "icon-512.png", size: 512, cut: false },
  { file: "maskable-192.png", size: 192, cut: true },
  { file: "maskable-512.png", size: 512, cut: true },
  { file: "apple-touch-icon.png", size: 180, cut: true },
];

/** What a system leaves of a maskable icon for certain is a circle of 0.8; the drawing fits into it. */
const SMALLER = 0.9;

const folder = join("public", "icons");
const drawing = await readFile(join("public", "favicon.svg"), "utf8");
await mkdir(folder, { recursive: true });
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
for (const { file, size, cut } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block }</style>${sized(drawing, size, cut)}`,
  );
  await page.screenshot({ path: join(folder, file), omitBackground: true });
}
await browser.close();

/** The drawing at a size; cut ones begin with a ground of their own. */
function sized(svg: string, size: number, cut: boolean): string {
  const [, ground = ""] = /<rect[^>]*fill="([^"]+)"/.exec(svg) ?? [];
  const inner = svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>"));
  const content = cut
    ? `<rect width="32" height="32" fill="${ground}"/><g transform="translate(16 16) scale(${SMALLER}) translate(-16 -16)">${inner}</g>`
    : inner;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${content}</svg>`;
}
