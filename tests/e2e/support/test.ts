import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";
import type { Language } from "../../../src/core/model/index.ts";

export { expect };

export interface OpenOptions {
  /** The interface language; the page's own choice without it. */
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  readonly reducedMotion?: boolean;
}

export interface Fixtures {
  /** Opens a hash route, `/play/angry-customer` say, and waits until the application has taken over. */
  open: (route?: string, options?: OpenOptions) => Promise<void>;
  /** Fails with a readable list of what axe finds on the page as it stands. */
  expectAccessible: () => Promise<void>;
  guard: void;
}

/** Everything that axe holds against a page: WCAG 2.2 A and AA, and its own best practices. */
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The test of this project: each one also fails on a console error or a request to another origin. */
export const test = base.extend<Fixtures>({
  guard: [
    async ({ page, baseURL }, use) => {
      const complaints = complaintsOf(page, new URL(baseURL ?? "").origin);
      await use();
      expect(complaints, "console errors, page errors and requests to other origins").toEqual([]);
    },
    { auto: true },
  ],

  open: async ({ page }, use) => {
    await use(async (route = "/", { language, theme, reducedMotion } = {}) => {
      await page.emulateMedia({
        colorScheme: theme ?? "light",
        reducedMotion: reducedMotion === true ? "reduce" : "no-preference",
      });
      const query = language === undefined ? "" : `${route.includes("?") ? "&" : "?"}lang=${language}`;
      await page.goto(`./#${route}${query}`);
      await page.locator("main :is(h1, h2)").first().waitFor();
    });
  },

  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${help}\n  at ${target.join(" ")}\n  ${failureSummary}`,
        ),
      );
      expect(found.join("\n\n"), "accessibility problems").toBe("");
    });
  },
});

function complaintsOf(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    const local = url.startsWith("data:") || url.startsWith("blob:") || new URL(url).origin === origin;
    if (!local) complaints.push(`request to another origin: ${url}`);
  });
  return complaints;
}
