import { openDB } from "idb";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import { NOBODY } from "../../../src/core/model/index.ts";
import { browserStorage } from "../../../src/platform/storage.ts";
import { attemptIdOf, type Attempt, type Profile, type SetRun } from "../../../src/session/index.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe("profiles on a shared device", () => {
  test("see their own attempts and nobody else's", async () => {
    const { attempts } = browserStorage();
    await attempts.create(anAttempt("mine", "chen"));
    await attempts.create(anAttempt("hers", "lin"));
    expect((await attempts.list("chen")).map(({ id }) => id)).toEqual(["mine"]);
    expect((await attempts.latest("lin", "sample", "practice"))?.attempt.id).toBe("hers");
    expect(await attempts.latest(NOBODY, "sample", "practice")).toBeNull();
  });

  test("are listed with whoever was here last in front", async () => {
    const { profiles } = browserStorage();
    await profiles.save(aProfile("chen", 1));
    await profiles.save(aProfile("lin", 2));
    expect((await profiles.list()).map(({ id }) => id)).toEqual(["lin", "chen"]);
    await profiles.save(aProfile("chen", 3));
    expect((await profiles.list()).map(({ id }) => id)).toEqual(["chen", "lin"]);
  });

  test("can take over what was practised before anybody signed in", async () => {
    const { attempts, profiles } = browserStorage();
    await attempts.create(anAttempt("early", NOBODY));
    await attempts.create(anAttempt("hers", "lin"));
    expect(await profiles.adopt("chen")).toBe("stored");
    expect((await attempts.list("chen")).map(({ id }) => id)).toEqual(["early"]);
    expect(await attempts.list(NOBODY)).toEqual([]);
    expect((await attempts.list("lin")).map(({ id }) => id)).toEqual(["hers"]);
  });

  test("are erased with everything of theirs, and with nothing of others", async () => {
    const { attempts, profiles, runs } = browserStorage();
    await profiles.save(aProfile("chen", 1));
    await profiles.save(aProfile("lin", 2));
    for (const profile of ["chen", "lin"]) {
      await attempts.create(anAttempt(`of-${profile}`, profile));
      await attempts.append({ attempt: `of-${profile}`, seq: 0, response: "a.b", at: 1 }, false);
      await runs.create(aRun(`run-${profile}`, profile));
    }
    expect(await profiles.erase("chen")).toBe("stored");
    expect((await profiles.list()).map(({ id }) => id)).toEqual(["lin"]);
    expect(await attempts.load("of-chen")).toBeNull();
    expect(await runs.list("chen")).toEqual([]);
    expect((await attempts.load("of-lin"))?.events).toHaveLength(1);
    expect(await runs.list("lin")).toHaveLength(1);
    // Nothing is left behind that a new attempt of the same id would inherit.
    await attempts.create(anAttempt("of-chen", "chen"));
    expect((await attempts.load("of-chen"))?.events).toEqual([]);
  });

  test("are all gone when the device is cleared", async () => {
    const { attempts, profiles, runs } = browserStorage();
    await profiles.save(aProfile("chen", 1));
    await attempts.create(anAttempt("early", NOBODY));
    await runs.create(aRun("run", "chen"));
    expect(await profiles.eraseAll()).toBe("stored");
    expect(await profiles.list()).toEqual([]);
    expect(await attempts.list(NOBODY)).toEqual([]);
    expect(await runs.load("run")).toBeNull();
  });
});

describe("runs through an assessment", () => {
  test("two tabs open one and the same attempt", async () => {
    const [one, other] = [browserStorage(), browserStorage()];
    const id = attemptIdOf({ id: "run" }, 1);
    expect(await one.attempts.create(anAttempt(id, "chen"))).toBe("stored");
    expect(await other.attempts.create({ ...anAttempt(id, "chen"), startedAt: 9 })).toBe("conflict");
    expect((await other.attempts.load(id))?.attempt.startedAt).toBe(1);
  });

  test("a run begins once, and one that is gone cannot be finished", async () => {
    const { runs } = browserStorage();
    const run = aRun("run", "chen");
    expect(await runs.create(run)).toBe("stored");
    expect(await runs.create(run)).toBe("conflict");
    expect(await runs.update({ ...run, finishedAt: 5 })).toBe("stored");
    expect((await runs.load("run"))?.finishedAt).toBe(5);
    expect(await runs.update(aRun("gone", "chen"))).toBe("failed");
    expect(await runs.load("gone")).toBeNull();
  });
});

describe("a device from before profiles", () => {
  test("keeps its attempts, which belong to nobody", async () => {
    const old = await openDB("lilian", 1, {
      upgrade(database) {
        const attempts = database.createObjectStore("attempts", { keyPath: "id" });
        attempts.createIndex("by-scenario-mode", ["scenario", "mode", "startedAt"]);
        database.createObjectStore("events", { keyPath: ["attempt", "seq"] });
      },
    });
    const { profile: _, set: __, ...former } = anAttempt("former", NOBODY);
    await old.put("attempts", former);
    await old.put("events", { attempt: "former", seq: 0, response: "a.b", at: 1 });
    old.close();

    const { attempts } = browserStorage();
    const found = await attempts.latest(NOBODY, "sample", "practice");
    expect(found?.attempt).toEqual(anAttempt("former", NOBODY));
    expect(found?.events).toHaveLength(1);
  });
});

function anAttempt(id: string, profile: string): Attempt {
  return {
    id,
    profile,
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
  };
}

function aProfile(id: string, lastUsedAt: number): Profile {
  return { id, employee: "A-017", name: id, department: "售后", createdAt: 1, lastUsedAt };
}

function aRun(id: string, profile: string): SetRun {
  return {
    id,
    set: "first-set",
    profile,
    number: 1,
    startedAt: 1,
    finishedAt: null,
    patience: 1,
    conversations: [{ slot: "anger", scenario: "sample", digest: "abc" }],
    void: null,
  };
}
