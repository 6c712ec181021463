import { fileOf, type BuildList } from "./build-list.ts";
import { TAKE_OVER } from "./protocol.ts";
import { createShelves } from "./shelves.ts";

declare const self: ServiceWorkerGlobalScope;
/** The build writes it. */
declare const BUILD_LIST: BuildList;

/*
 * The service worker: after the first visit every file of the build comes from the device. A new build
 * is brought in the background and waits until all tabs are closed or a person asks for it; tabs
 * that still run the old one then find their files as before.
 */
const list: BuildList = BUILD_LIST;
const { scope } = self.registration;
const shelves = createShelves({
  list,
  scope,
  caches: self.caches,
  fetch: (address, init) => self.fetch(address, init),
});

self.addEventListener("install", (event) => event.waitUntil(shelves.fill()));

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const file = request.method === "GET" ? fileOf(request.url, scope, list) : null;
  if (file === null) return;
  event.respondWith(answer(file, request));
  if (request.mode === "navigate") event.waitUntil(clearOut());
});

async function answer(file: string, request: Request): Promise<Response> {
  // A device whose storage is out of order still has its line.
  const kept = await shelves.find(file).catch(() => null);
  return kept ?? self.fetch(request);
}

async function takeOver(): Promise<void> {
  await shelves.inherit(await openTabs());
  await clearOut();
  // The page of the first visit loads its later screens from here too.
  await self.clients.claim();
}

async function clearOut(): Promise<void> {
  const { installing, waiting } = self.registration;
  // A host that went back to a former build: its files are about to be needed again.
  if (installing !== null || waiting !== null) return;
  await shelves.clearOut(await openTabs());
}

/** Other applications of the origin have tabs too. */
async function openTabs(): Promise<readonly string[]> {
  const tabs = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return tabs.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
}
