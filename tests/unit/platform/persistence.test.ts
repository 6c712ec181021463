import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepForGood } from "../../../src/platform/persistence.ts";

const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
let persisted = false;

function browser(style: object): void {
  vi.stubGlobal("document", { documentElement: { style } });
  vi.stubGlobal("navigator", { storage: { persist, persisted: () => Promise.resolve(persisted) } });
}

beforeEach(() => {
  persisted = false;
  persist.mockClear();
});

afterEach(() => vi.unstubAllGlobals());

test("a browser that decides by itself is asked", async () => {
  browser({});
  await keepForGood();
  expect(persist).toHaveBeenCalledTimes(1);
});

test("one that has already agreed is not asked again", async () => {
  browser({});
  persisted = true;
  await keepForGood();
  expect(persist).not.toHaveBeenCalled();
});

test("Firefox would put a question to the person, and is not asked", async () => {
  browser({ MozAppearance: "" });
  await keepForGood();
  expect(persist).not.toHaveBeenCalled();
});

test("a browser that knows nothing of it is no reason to fail", async () => {
  browser({});
  vi.stubGlobal("navigator", {});
  await expect(keepForGood()).resolves.toBeUndefined();
});
