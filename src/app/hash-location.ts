import { useSyncExternalStore } from "react";
import type { BaseLocationHook, BaseSearchHook } from "wouter";
import { parseHash } from "./parse-hash.ts";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("hashchange", listener);
  };
}

/**
 * Writes a path into the hash. The browser's own `hashchange` does not fire for it: who listens to
 * that event hears only of addresses that a person has typed, followed or gone back to.
 */
export function navigateHash(to: string, { replace = false } = {}): void {
  const address = `#${parseHash(to).path}${to.includes("?") ? `?${parseHash(to).search}` : ""}`;
  if (replace) history.replaceState(history.state, "", address);
  else history.pushState(null, "", address);
  for (const listener of listeners) listener();
}

function useLocationHash(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => "",
  );
}

/** For wouter's `Router`: routes live in the hash, so that any static host serves them. */
export const useHashPath: BaseLocationHook & { hrefs: (href: string) => string } = Object.assign(
  (): [string, typeof navigateHash] => [parseHash(useLocationHash()).path, navigateHash],
  { hrefs: (href: string) => `#${href}` },
);

export const useHashSearch: BaseSearchHook = () => parseHash(useLocationHash()).search;
