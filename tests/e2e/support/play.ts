import { expect, type Page } from "@playwright/test";
import type { Mode, ResponseKey } from "../../../src/core/model/index.ts";
import { SCENARIO } from "./model.ts";

export interface BeginOptions {
  readonly mode?: Mode;
  /** The factor of the customer's patience; the mode's own without it. */
  readonly patience?: number;
}

export function playRoute(mode: Mode): string {
  return `/play/${SCENARIO}?mode=${mode}`;
}

/** From the briefing, which is open, into the first scene. */
export async function begin(page: Page, { patience }: Pick<BeginOptions, "patience"> = {}): Promise<void> {
  if (patience !== undefined) await page.locator(`input[name=patience][value="${patience}"]`).check();
  await page.getByRole("button", { name: /^(开始|開始|Begin)$/ }).click();
  await page.locator("[data-response]").first().waitFor();
}

export async function choose(page: Page, response: ResponseKey): Promise<void> {
  await page.locator(`[data-response="${response}"]`).click();
  await page.locator(`[data-response="${response}"]`).waitFor({ state: "detached" });
}

export async function chooseAll(page: Page, responses: readonly ResponseKey[]): Promise<void> {
  for (const response of responses) await choose(page, response);
}

/** Whatever comes first, until the debrief. */
export async function playToTheEnd(page: Page): Promise<void> {
  const next = page.locator("[data-response], [data-outcome]").first();
  for (;;) {
    await next.waitFor();
    const response = await next.getAttribute("data-response");
    if (response === null) return;
    await page.locator(`[data-response="${response}"]`).click();
    await page.locator(`[data-response="${response}"]`).waitFor({ state: "detached" });
  }
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  // A phone's browser zooms out until all fits, and `innerWidth` grows with it; `clientWidth` does not.
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, "pixels beyond the right edge").toBeLessThanOrEqual(0);
}

/** Where the keyboard is, in words; `body` means that it is lost. */
export function focusedElement(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? "nothing");
}
