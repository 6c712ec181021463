import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** Where an application lies that shares its host with others. */
const FOLDER = "/training/lilian/";

/** A plain static host with one build in a folder below its root. */
export interface Host {
  /** The page's, with a slash at its end. */
  readonly address: string;
  /** Exchanges all files, as a deployment does; some may still be those of another build. */
  deploy(build: string, late?: Readonly<Record<string, string>>): void;
  /** Nobody answers from now on. */
  goDown(): Promise<void>;
}

/** @param pages of the host's own, by path */
export async function createHost(build: string, pages: Readonly<Record<string, string>> = {}): Promise<Host> {
  let folder = build;
  let exceptions: Readonly<Record<string, string>> = {};
  const find = async (path: string): Promise<string | Buffer> => {
    const page = pages[path];
    if (page !== undefined) return page;
    if (!path.startsWith(FOLDER)) throw new Error(path);
    const file = path.slice(FOLDER.length) || "index.html";
    return readFile(join(exceptions[file] ?? folder, file));
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const type = TYPES[extname(path)] ?? "text/html; charset=utf-8";
    void find(path).then(
      // A frame that is kept apart from every origin may read it too.
      (body) =>
        response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    address: `http://localhost:${portOf(server)}${FOLDER}`,
    deploy(next, late = {}) {
      folder = next;
      exceptions = late;
    },
    goDown: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  const bound: AddressInfo | string | null = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the host has no port");
  return bound.port;
}
