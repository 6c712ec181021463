/** What the script in the page has seen, in milliseconds since the navigation began. */
export interface Seen {
  readonly firstChoice: number;
  /** From each click to the next response that can be clicked. */
  readonly clicks: readonly number[];
}

declare global {
  var lilianBench: { seen: Seen | null };
}

/**
 * Runs in the page before anything else: presses the start button as soon as it is there, waits for the
 * first response that can be clicked, and then plays, taking the time of every click.
 *
 * @param startLabel what the start button says; a page without one begins at once
 */
export function watchPage({ startLabel, plays }: { startLabel: string; plays: number }): void {
  globalThis.lilianBench = { seen: null };
  const clicks: number[] = [];
  let firstChoice = 0;
  let clicked: { readonly key: string; readonly at: number } | null = null;
  let started = false;

  /** In view, opaque, and what a click at its middle would meet. */
  function clickable(button: HTMLElement): boolean {
    if (button.matches(":disabled, [aria-disabled=true]")) return false;
    if (!button.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    button.scrollIntoView({ block: "nearest" });
    const { left, top, width, height } = button.getBoundingClientRect();
    const met = document.elementFromPoint(left + width / 2, top + height / 2);
    return met !== null && button.contains(met);
  }

  function look(): void {
    const now = performance.now();
    const ended = document.querySelector("[data-outcome]") !== null;
    if (!started) {
      const start = [...document.querySelectorAll("button")].find(
        (button) => button.textContent === startLabel,
      );
      if (start !== undefined && clickable(start)) {
        started = true;
        start.click();
      }
    }
    const choices = [...document.querySelectorAll<HTMLElement>("[data-response]")];
    const fresh = choices.filter(({ dataset }) => sceneOf(dataset["response"]) !== sceneOf(clicked?.key));
    const choice = fresh.find(clickable);
    if (choice !== undefined) {
      started = true;
      if (clicked === null) firstChoice = now;
      else clicks.push(now - clicked.at);
      if (clicks.length < plays) {
        clicked = { key: choice.dataset["response"] ?? "", at: performance.now() };
        choice.click();
      }
    }
    if (ended || clicks.length >= plays) globalThis.lilianBench.seen = { firstChoice, clicks };
    else requestAnimationFrame(look);
  }

  function sceneOf(key: string | undefined): string | undefined {
    return key?.split(".")[0];
  }

  requestAnimationFrame(look);
}
