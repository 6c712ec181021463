import { lazy } from "react";
import { needCatalogues } from "../i18n/index.ts";
import type { Language } from "../core/model/index.ts";
import type LibraryPage from "../player/library/library-page.tsx";
import type PlayPage from "../player/play/play-page.tsx";

/** Each screen is a chunk of its own; its import may begin before React renders. */
const importLibrary = () => import("../player/library/library-page.tsx");
const importPlay = () => import("../player/play/play-page.tsx");

/** Reached from the library, so that nobody waits for it there. */
export const AssessPage = lazy(async () => {
  const [page] = await Promise.all([
    import("../player/assess/assess-page.tsx"),
    needCatalogues("assess", "people"),
  ]);
  return page;
});

export const ProgressPage = lazy(async () => {
  const [page] = await Promise.all([
    import("../player/progress/progress-page.tsx"),
    needCatalogues("progress"),
  ]);
  return page;
});

/**
 * The screens that `fetchScreen` has brought. React shows a fallback for whatever it has to wait for,
 * and then keeps it for a third of a second so that it does not flicker; what is here needs no waiting.
 */
const here: { library: typeof LibraryPage | null; play: typeof PlayPage | null } = {
  library: null,
  play: null,
};
const laterLibrary = lazy(importLibrary);
const laterPlay = lazy(importPlay);

export const libraryPage = () => here.library ?? laterLibrary;
export const playPage = () => here.play ?? laterPlay;

/**
 * Fetches what a path needs, the scenario and its words included. A failure shows when the screen is
 * rendered.
 *
 * @param path of the hash, such as `/play/angry-customer`
 */
export async function fetchScreen(path: string, language: Language): Promise<void> {
  const [, scenario] = /^\/play\/([^/]+)$/.exec(path) ?? [];
  try {
    if (scenario === undefined) {
      here.library = (await importLibrary()).default;
    } else {
      const module = await importPlay();
      here.play = module.default;
      await module.prepareScenario(scenario, language);
    }
  } catch {
    // The screen imports again, and the error boundary speaks.
  }
}
