import { describe, expect, test } from "vitest";
import { PAGE } from "../../../src/worker/build-list.ts";
import { createShelves, type CacheRoom } from "../../../src/worker/shelves.ts";
import { memoryCaches } from "../../support/memory-caches.ts";

const SCOPE = "https://host.example/lilian/";

/** A host whose files are exchanged with every deployment. */
function createHost() {
  let files: Readonly<Record<string, string>> = {};
  const asked: string[] = [];
  return {
    asked,
    deploy(next: Readonly<Record<string, string>>) {
      files = next;
      asked.length = 0;
    },
    /** Integrity is the wanted text itself here; the browser compares digests. */
    fetch(address: string, { integrity }: RequestInit): Promise<Response> {
      const file = address.slice(SCOPE.length);
      asked.push(file);
      const text = files[file];
      if (text === undefined) return Promise.resolve(new Response("", { status: 404 }));
      if (text !== integrity) return Promise.reject(new TypeError("integrity"));
      return Promise.resolve(new Response(text));
    },
  };
}

type Host = ReturnType<typeof createHost>;

function shelvesOf(host: Host, caches: CacheRoom, version: string, files: Readonly<Record<string, string>>) {
  return createShelves({
    list: { version, files },
    scope: SCOPE,
    caches,
    fetch: (address, init) => host.fetch(address, init),
  });
}

const FIRST = { [PAGE]: "page 1", "assets/a-1.js": "a1", "assets/b-1.js": "b1" };
const SECOND = { [PAGE]: "page 2", "assets/a-2.js": "a2", "assets/b-1.js": "b1" };
/** As a host has them: the page under the folder's own address. */
const served = ({
  [PAGE]: page = "",
  ...rest
}: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({ ...rest, "": page });

async function text(found: Promise<Response | null>): Promise<string | null> {
  return (await (await found)?.text()) ?? null;
}

describe("bringing a build", () => {
  test("every file is kept", async () => {
    const host = createHost();
    host.deploy(served(FIRST));
    const shelves = shelvesOf(host, memoryCaches(), "1", FIRST);
    await shelves.fill();
    for (const [file, content] of Object.entries(FIRST)) expect(await text(shelves.find(file))).toBe(content);
  });

  test("a file that was not built so is not kept, and the build is not complete", async () => {
    const host = createHost();
    host.deploy({ ...served(FIRST), "": "a hotel's login page" });
    const shelves = shelvesOf(host, memoryCaches(), "1", FIRST);
    await expect(shelves.fill()).rejects.toThrow("index.html");
    expect(await shelves.find(PAGE)).toBeNull();
  });

  test("after a line that broke only what is missing is fetched", async () => {
    const host = createHost();
    const caches = memoryCaches();
    const { "assets/b-1.js": _, ...half } = served(FIRST);
    host.deploy(half);
    await expect(shelvesOf(host, caches, "1", FIRST).fill()).rejects.toThrow("404");
    host.deploy(served(FIRST));
    await shelvesOf(host, caches, "1", FIRST).fill();
    expect(host.asked).toEqual(["assets/b-1.js"]);
  });

  test("a picture that the host withholds keeps nobody from playing", async () => {
    const host = createHost();
    host.deploy(served(FIRST));
    const shelves = shelvesOf(host, memoryCaches(), "1", { ...FIRST, "manifest.webmanifest": "{}" });
    await shelves.fill();
    expect(await shelves.find("manifest.webmanifest")).toBeNull();
    expect(await text(shelves.find(PAGE))).toBe("page 1");
  });

  test("a host without a page for the folder has it by its name", async () => {
    const host = createHost();
    host.deploy({ ...served(FIRST), "": "a list of files", "index.html": "page 1" });
    const shelves = shelvesOf(host, memoryCaches(), "1", FIRST);
    await shelves.fill();
    expect(await text(shelves.find(PAGE))).toBe("page 1");
  });

  test("what has not changed since the last build is not fetched again", async () => {
    const host = createHost();
    const caches = memoryCaches();
    host.deploy(served(FIRST));
    await shelvesOf(host, caches, "1", FIRST).fill();
    host.deploy(served(SECOND));
    await shelvesOf(host, caches, "2", SECOND).fill();
    expect([...host.asked].sort()).toEqual(["", "assets/a-2.js"]);
  });
});

describe("two builds at once", () => {
  async function afterUpdate() {
    const host = createHost();
    const caches = memoryCaches();
    host.deploy(served(FIRST));
    const first = shelvesOf(host, caches, "1", FIRST);
    await first.fill();
    host.deploy(served(SECOND));
    const second = shelvesOf(host, caches, "2", SECOND);
    await second.fill();
    return { host, caches, first, second };
  }

  test("while the new one waits, the old one answers as before", async () => {
    const { first } = await afterUpdate();
    expect(await text(first.find(PAGE))).toBe("page 1");
    await first.clearOut([]);
    expect(await text(first.find("assets/a-1.js"))).toBe("a1");
  });

  test("the new one has its own page, and the old one's files as long as a tab runs it", async () => {
    const { second } = await afterUpdate();
    await second.inherit(["old tab", "tab that updates"]);
    await second.clearOut(["old tab", "new tab"]);
    expect(await text(second.find(PAGE))).toBe("page 2");
    expect(await text(second.find("assets/a-1.js"))).toBe("a1");
    await second.clearOut(["new tab"]);
    expect(await second.find("assets/a-1.js")).toBeNull();
    expect(await text(second.find("assets/b-1.js"))).toBe("b1");
  });

  test("over three builds the first goes only with its last tab", async () => {
    const { host, caches, second } = await afterUpdate();
    await second.inherit(["tab of the first"]);
    const THIRD = { [PAGE]: "page 3", "assets/a-3.js": "a3" };
    host.deploy(served(THIRD));
    const third = shelvesOf(host, caches, "3", THIRD);
    await third.fill();
    await third.inherit(["tab of the first", "tab of the second"]);
    await third.clearOut(["tab of the first"]);
    expect(await text(third.find("assets/a-1.js"))).toBe("a1");
    expect(await text(third.find("assets/a-2.js"))).toBe("a2");
    await third.clearOut(["tab of the third"]);
    expect(await third.find("assets/a-1.js")).toBeNull();
    expect((await caches.keys()).length).toBe(1);
  });

  test("going back to the former build keeps it whole", async () => {
    const { host, caches, second } = await afterUpdate();
    await second.inherit(["old tab"]);
    host.deploy(served(FIRST));
    const again = shelvesOf(host, caches, "1", FIRST);
    await again.fill();
    await again.inherit(["tab of the second"]);
    await again.clearOut([]);
    expect(await text(again.find(PAGE))).toBe("page 1");
    expect(await text(again.find("assets/a-1.js"))).toBe("a1");
    expect(await again.find("assets/a-2.js")).toBeNull();
  });

  test("other applications on the same origin are left alone", async () => {
    const { caches, second } = await afterUpdate();
    await caches.open("lilian https://host.example/other/ 1");
    await caches.open("somebody else's");
    await second.inherit([]);
    await second.clearOut([]);
    expect(await caches.keys()).toEqual([
      `lilian ${SCOPE} 2`,
      "lilian https://host.example/other/ 1",
      "somebody else's",
    ]);
  });
});
