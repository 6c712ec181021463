/** Each screen is a chunk of its own; its import may begin before React renders. */
export const importLibrary = () => import("../player/library/library-page.tsx");
export const importPlay = () => import("../player/play/play-page.tsx");

/** Starts to fetch what a path needs. A failure shows when the screen is rendered. */
export async function fetchScreen(path: string): Promise<void> {
  try {
    await (path.startsWith("/play/") ? importPlay() : importLibrary());
  } catch {
    // `lazy` imports again and the error boundary speaks.
  }
}
