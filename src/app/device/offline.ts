import { useEffect, useSyncExternalStore } from "react";
import { browserOffline, type OfflineState } from "../../platform/offline.ts";

/** Importing this file starts it: the page has one copy of itself on the device. */
export const offline = browserOffline();

export function useOffline(): OfflineState {
  useEffect(() => offline.look(), []);
  return useSyncExternalStore(offline.subscribe, offline.get, offline.get);
}
