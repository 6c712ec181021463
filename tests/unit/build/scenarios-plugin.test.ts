import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { build, createLogger, createServer, type ViteDevServer } from "vite";
import { scenariosPlugin } from "../../../src/build/scenarios-plugin.ts";
import { check } from "../../../src/cli/commands/check.ts";
import { runCommand } from "../../support/fake-terminal.ts";

const FILE = join("scenarios", "angry-customer.yaml");
const quiet = { ...createLogger("silent"), error: vi.fn<(message: string) => void>(), info: () => {} };
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "lilian-"));
  await cp("scenarios", join(root, "scenarios"), { recursive: true });
  await writeFile(join(root, "page.js"), `export * from "virtual:lilian/library";`);
  quiet.error.mockClear();
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function edit(change: (text: string) => string, file = FILE): Promise<void> {
  const path = join(root, file);
  await writeFile(path, change(await readFile(path, "utf8")));
}

describe("in a build", () => {
  const start = () =>
    build({
      root,
      configFile: false,
      customLogger: quiet,
      plugins: [scenariosPlugin()],
      build: { write: false, rolldownOptions: { input: join(root, "page.js") } },
    });

  test("sound scenarios become modules", async () => {
    await expect(start()).resolves.toBeDefined();
  });

  test("an error fails it, told with place and remedy", async () => {
    await edit((text) => text.replace("\ntitle:", "\ntitel:"));
    await expect(start()).rejects.toThrow(/scenarios have errors/);
    const told = quiet.error.mock.calls.join("\n");
    expect(told).toMatch(/angry-customer\.yaml:\d+:1 .*unknown-key/);
    expect(told).toContain("titel: ");
  });
});

describe("courses", () => {
  const COURSES = join("scenarios", "courses.yaml");
  const start = () =>
    build({
      root,
      configFile: false,
      customLogger: quiet,
      plugins: [scenariosPlugin()],
      build: { write: false, rolldownOptions: { input: join(root, "page.js") } },
    });

  test("with an error fail a build, in the words of lilian check", async () => {
    await edit((text) => text.replace("practice-days: [1, 3,", "practice-days: [1, 1,"), COURSES);
    await expect(start()).rejects.toThrow(/scenarios have errors/);
    const told = quiet.error.mock.calls.join("\n");
    const checked = await runCommand(check, [join(root, COURSES)], {}, { language: "zh-CN" });
    const body = (text: string) => /days-not-rising\n(.*?)\n\n/s.exec(`${text}\n\n`)?.[1];
    expect(body(told)).toMatch(/practice-days/);
    expect(body(told)).toBe(body(checked.out));
  });

  test("that are not there fail nothing", async () => {
    for (const name of ["courses.yaml", "courses.en.yaml", "courses.zh-TW.yaml"]) {
      await rm(join(root, "scenarios", name));
    }
    await expect(start()).resolves.toBeDefined();
  });
});

describe("in development", () => {
  let server: ViteDevServer;
  let sent: unknown[];

  beforeEach(async () => {
    server = await createServer({
      root,
      configFile: false,
      customLogger: quiet,
      appType: "custom",
      plugins: [scenariosPlugin()],
      optimizeDeps: { noDiscovery: true },
      server: { middlewareMode: true, ws: false },
    });
    sent = [];
    vi.spyOn(server.ws, "send").mockImplementation((...message: unknown[]) => void sent.push(message[0]));
    await server.environments.client.pluginContainer.buildStart();
  });

  afterEach(() => server.close());

  const served = async () => (await server.transformRequest("virtual:lilian/cards"))?.code ?? "";

  test("a change reloads the page with the new text", async () => {
    expect(await served()).not.toContain("新的标题");
    await edit((text) => text.replace(/\ntitle: .*/, "\ntitle: 新的标题"));
    await vi.waitFor(() => expect(sent).toContainEqual({ type: "full-reload" }), 60_000);
    expect(await served()).toContain("新的标题");
  });

  test("an error shows in the overlay, and the last good library stays", async () => {
    const before = await served();
    await edit((text) => text.replace("\ntitle:", "\ntitel:"));
    const overlay = expect.objectContaining({
      type: "error",
      err: expect.objectContaining({ message: expect.stringContaining("titel") }),
    });
    await vi.waitFor(() => expect(sent).toContainEqual(overlay), 60_000);
    expect(await served()).toBe(before);
  });
});
