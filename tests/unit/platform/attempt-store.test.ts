import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import { NOBODY } from "../../../src/core/model/index.ts";
import { browserStorage } from "../../../src/platform/storage.ts";
import { openDatabase } from "../../../src/platform/database.ts";
import type { Attempt, AttemptEvent } from "../../../src/session/index.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe("attempts in IndexedDB", () => {
  test("an attempt comes back with its events in order, in another tab too", async () => {
    const store = browserStorage().attempts;
    expect(await store.create(anAttempt("one"))).toBe("stored");
    expect(await store.append(anEvent("one", 0, "opening.listen"), false)).toBe("stored");
    expect(await store.append(anEvent("one", 1, "next.check"), false)).toBe("stored");

    const found = await browserStorage().attempts.load("one");
    expect(found?.attempt).toEqual(anAttempt("one"));
    expect(found?.events.map(({ response }) => response)).toEqual(["opening.listen", "next.check"]);
  });

  test("the tenth event comes after the ninth", async () => {
    const store = browserStorage().attempts;
    await store.create(anAttempt("one"));
    for (let seq = 0; seq < 12; seq++) await store.append(anEvent("one", seq, `s${seq}.r`), false);
    const found = await store.load("one");
    expect(found?.events.map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test("the same event again is stored, another one at its place is a conflict", async () => {
    const store = browserStorage().attempts;
    await store.create(anAttempt("one"));
    await store.append(anEvent("one", 0, "opening.listen"), false);
    expect(await store.append({ ...anEvent("one", 0, "opening.listen"), at: 99 }, false)).toBe("stored");
    expect(await store.append(anEvent("one", 0, "opening.argue"), false)).toBe("conflict");
    expect((await store.load("one"))?.events).toEqual([anEvent("one", 0, "opening.listen")]);
  });

  test("the last event and the end of the attempt are written together", async () => {
    const store = browserStorage().attempts;
    await store.create(anAttempt("one"));
    await store.append(anEvent("one", 0, "opening.listen"), true);
    expect((await store.load("one"))?.attempt.finishedAt).toBe(anEvent("one", 0, "opening.listen").at);
  });

  test("an event whose attempt is gone is not acknowledged", async () => {
    const store = browserStorage().attempts;
    expect(await store.append(anEvent("ghost", 0, "opening.listen"), false)).toBe("failed");
    expect(await store.load("ghost")).toBeNull();
  });

  test("latest is the newest of its scenario and mode; list is everything, newest first", async () => {
    const store = browserStorage().attempts;
    await store.create(anAttempt("old", { startedAt: 1 }));
    await store.create(anAttempt("new", { startedAt: 3 }));
    await store.create(anAttempt("guided", { startedAt: 4, mode: "guided" }));
    await store.create(anAttempt("other", { startedAt: 5, scenario: "other" }));
    expect((await store.latest(NOBODY, "sample", "practice"))?.attempt.id).toBe("new");
    expect(await store.latest(NOBODY, "sample", "assessment")).toBeNull();
    expect((await store.list(NOBODY)).map(({ id }) => id)).toEqual(["other", "guided", "new", "old"]);
  });

  test("a lost connection is opened anew", async () => {
    let lose = () => {};
    const store = browserStorage(async (onLost) => {
      const database = await openDatabase(onLost);
      lose = () => {
        database.close();
        onLost();
      };
      return database;
    }).attempts;
    await store.create(anAttempt("one"));
    lose();
    expect(await store.append(anEvent("one", 0, "opening.listen"), false)).toBe("stored");
  });
});

describe("a browser without storage", () => {
  const store = () => browserStorage(() => Promise.reject(new Error("refused"))).attempts;

  test("says of every write that it failed, and goes on in memory", async () => {
    const memory = store();
    expect(await memory.create(anAttempt("one"))).toBe("failed");
    expect(await memory.append(anEvent("one", 0, "opening.listen"), true)).toBe("failed");
    expect((await memory.latest(NOBODY, "sample", "practice"))?.events).toHaveLength(1);
    expect((await memory.list(NOBODY)).map(({ id }) => id)).toEqual(["one"]);
  });

  test("also where the browser throws at once", async () => {
    const blocked = browserStorage(() => {
      throw new Error("storage is blocked");
    }).attempts;
    expect(await blocked.create(anAttempt("one"))).toBe("failed");
    expect(await blocked.load("none")).toBeNull();
  });

  test("has nothing to load", async () => {
    expect(await store().load("one")).toBeNull();
  });
});

function anAttempt(id: string, parts: Partial<Attempt> = {}): Attempt {
  return {
    id,
    profile: NOBODY,
    set: null,
    scenario: "sample",
    version: 1,
    digest: "abc",
    mode: "practice",
    patience: 1,
    startedAt: 1,
    finishedAt: null,
    parent: null,
    inherited: [],
    ...parts,
  };
}

function anEvent(attempt: string, seq: number, response: AttemptEvent["response"]): AttemptEvent {
  return { attempt, seq, response, at: 10 + seq };
}
