import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

export interface StaticServer {
  readonly address: string;
  /** What was sent since the last call. */
  readonly take: () => { readonly requests: number; readonly bytes: number };
  readonly close: () => void;
}

/**
 * Serves a folder compressed, as a real host does and `vite preview` does not: over a slow line that
 * is most of the time.
 *
 * @param pages texts that are served under their own names instead of a file
 */
export async function serveStatic(
  folder: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<StaticServer> {
  let requests = 0;
  let bytes = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
      const name = path.endsWith("/") ? `${path}index.html` : path;
      try {
        const body = gzipSync(pages[name] ?? (await readFile(join(folder, name))));
        requests += 1;
        bytes += body.length;
        const type = TYPES[extname(name)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  return {
    address: `http://localhost:${port}/`,
    take() {
      const sent = { requests, bytes };
      requests = 0;
      bytes = 0;
      return sent;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
