import { isNamedByContent, isNeeded, PAGE, type BuildList } from "./build-list.ts";

/** The parts of the browser's caches that are used. */
export interface CacheRoom {
  open(name: string): Promise<Cupboard>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<boolean>;
}

interface Cupboard {
  match(address: string): Promise<Response | undefined>;
  put(address: string, response: Response): Promise<void>;
  delete(address: string): Promise<boolean>;
}

export interface ShelvesInput {
  readonly list: BuildList;
  /** Where the page lies, with a slash at its end. Hosts carry several applications on one origin. */
  readonly scope: string;
  readonly caches: CacheRoom;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
}

/** The files of one build, and those of older builds as long as somebody reads them. */
export interface Shelves {
  /** Brings every file of the build; rejects where one that is needed cannot be had as it was built. */
  fill(): Promise<void>;
  /** @returns null for what is not kept */
  find(file: string): Promise<Response | null>;
  /** Remembers that these tabs, being open while the build takes over, run an older one. */
  inherit(tabs: readonly string[]): Promise<void>;
  /** Throws older builds away once none of the tabs that run them is left. */
  clearOut(tabs: readonly string[]): Promise<void>;
}

interface Inheritance {
  readonly shelves: readonly string[];
  readonly tabs: readonly string[];
}

/** More at once would take the line from the person who is using the page meanwhile. */
const AT_ONCE = 4;
/** No file of the list has this name: those that begin with a dot are left out of it. */
const INHERITANCE = ".inheritance";

export function createShelves({ list, scope, caches, fetch }: ShelvesInput): Shelves {
  const family = `lilian ${scope} `;
  const own = family + list.version;
  const addressOf = (file: string) => new URL(file, scope).href;
  const older = async () => (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);

  const findOlder = async (file: string): Promise<Response | null> => {
    for (const name of await older()) {
      const found = await (await caches.open(name)).match(addressOf(file));
      if (found !== undefined) return found;
    }
    return null;
  };

  /** A line that broke leaves what has come: the next attempt goes on from there. */
  const bring = async (shelf: Cupboard, file: string, integrity: string): Promise<void> => {
    if ((await shelf.match(addressOf(file))) !== undefined) return;
    const kept = isNamedByContent(file) ? await findOlder(file) : null;
    await shelf.put(addressOf(file), kept ?? (await load(file, integrity)));
  };

  /** Half of a deployment, or a hotel's login page, is not what was built: the browser rejects it. */
  const load = async (file: string, integrity: string): Promise<Response> => {
    const cache = isNamedByContent(file) ? "default" : "no-cache";
    const get = async (address: string) => {
      const response = await fetch(address, { integrity, cache, priority: "low" });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return unredirected(response);
    };
    // Not every host shows a folder's page under the folder's own address.
    return file === PAGE
      ? get(addressOf(PAGE)).catch(() => get(addressOf("index.html")))
      : get(addressOf(file));
  };

  const clearOut = async (tabs: readonly string[]): Promise<void> => {
    const shelf = await caches.open(own);
    const left = await shelf.match(addressOf(INHERITANCE));
    if (left === undefined) return;
    const inheritance: Inheritance = await left.json();
    if (inheritance.tabs.some((tab) => tabs.includes(tab))) return;
    await Promise.all(inheritance.shelves.map((name) => caches.delete(name)));
    await shelf.delete(addressOf(INHERITANCE));
  };

  return {
    async fill() {
      const shelf = await caches.open(own);
      const rest = Object.entries(list.files).values();
      const work = async () => {
        for (const [file, integrity] of rest) {
          const brought = bring(shelf, file, integrity);
          await (isNeeded(file) ? brought : brought.catch(() => undefined));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    },
    async find(file) {
      const found = await (await caches.open(own)).match(addressOf(file));
      if (found !== undefined) return found;
      return isNamedByContent(file) ? findOlder(file) : null;
    },
    async inherit(tabs) {
      const inheritance: Inheritance = { shelves: await older(), tabs };
      const shelf = await caches.open(own);
      await shelf.put(addressOf(INHERITANCE), new Response(JSON.stringify(inheritance)));
    },
    clearOut,
  };
}

/** A browser does not open a page from a response that was redirected. */
function unredirected(response: Response): Response {
  if (!response.redirected) return response;
  const { status, statusText, headers } = response;
  return new Response(response.body, { status, statusText, headers });
}
