import { DIST } from "../../budgets/built.ts";
import { createHost, type Host } from "./host.ts";
import { test as base } from "./test.ts";

export { expect } from "./test.ts";

/** A page of the host that shows the application in a frame without an origin of its own. */
const COURSE = `<!doctype html><html lang="zh-CN"><title>Course</title>
<link rel="icon" href="/training/lilian/favicon.svg">
<iframe title="Lilian" sandbox="allow-scripts" src="/training/lilian/"></iframe></html>`;

/** The project's test, against a host of its own that can be changed and taken away. */
export const test = base.extend<{ host: Host }>({
  // A fixture without needs is written with an empty pattern.
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = await createHost(DIST, { "/course": COURSE });
    await use(host);
    await host.goDown();
  },
  baseURL: async ({ host }, use) => use(host.address),
});
