import { NOBODY } from "../core/model/index.ts";
import type { CurrentProfile } from "../session/index.ts";

const KEY = "lilian.profile";

/**
 * Who practises now. It stands in `localStorage` because that answers at once; a choice made in
 * another tab is heard. A browser that refuses keeps it for this visit.
 */
export function browserCurrentProfile(): CurrentProfile {
  const listeners = new Set<() => void>();
  let current = stored();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  addEventListener("storage", ({ key }) => {
    if (key !== KEY && key !== null) return;
    current = stored();
    tell();
  });
  return {
    get: () => current,
    set(profile) {
      current = profile;
      try {
        if (profile === NOBODY) localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, profile);
      } catch {
        // It holds until the page is closed.
      }
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? NOBODY;
  } catch {
    return NOBODY;
  }
}
