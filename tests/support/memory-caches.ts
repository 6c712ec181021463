import type { CacheRoom } from "../../src/worker/shelves.ts";

/** The browser's caches as far as the worker uses them, in memory. */
export function memoryCaches(): CacheRoom {
  const rooms = new Map<string, Map<string, Response>>();
  return {
    open(name) {
      const kept = rooms.get(name) ?? new Map<string, Response>();
      rooms.set(name, kept);
      return Promise.resolve({
        match: (address) => Promise.resolve(kept.get(address)?.clone()),
        async put(address, response) {
          // As a browser does, the whole body is read before anything is kept.
          const body = await response.arrayBuffer();
          kept.set(address, new Response(body, { status: response.status }));
        },
        delete: (address) => Promise.resolve(kept.delete(address)),
      });
    },
    keys: () => Promise.resolve([...rooms.keys()]),
    delete: (name) => Promise.resolve(rooms.delete(name)),
  };
}
