/** What Chromium's browsers offer where the page can be installed; TypeScript's own types lack it. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();

/** The offer comes once, early: it is kept, and the browser's own banner stays away. */
export function awaitInstallOffer(): void {
  addEventListener("beforeinstallprompt", (event) => {
    if (!isOffer(event)) return;
    event.preventDefault();
    put(event);
  });
  addEventListener("appinstalled", () => put(null));
}

/** Whether the browser would install the page now, and how to ask for it. */
export const installing = {
  isOffered: (): boolean => offer !== null,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** The browser asks the person; an offer holds for one question. */
  async ask(): Promise<void> {
    const asked = offer;
    put(null);
    await asked?.prompt();
  },
};

/**
 * Whether only the person can put the page on the home screen, by the browser's menu: Safari on a phone
 * or tablet, where it does not stand there yet.
 */
export function isInstalledByHand(): boolean {
  return "standalone" in navigator && navigator.standalone === false;
}

function put(next: InstallOffer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

function isOffer(event: Event): event is InstallOffer {
  return "prompt" in event;
}
