import type { Mode } from "../core/model/index.ts";
import type { AttemptEvent, AttemptStore, Stored, StoredAttempt } from "../session/index.ts";
import { openDatabase, type LilianDatabase, type OpenDatabase } from "./database.ts";
import { memoryStore } from "./memory-store.ts";

/**
 * Attempts in the browser's IndexedDB. The database is opened on first use; where the browser has
 * none, attempts live in memory and every write says `failed`, so that the trainee is told.
 */
export function browserAttemptStore(open: OpenDatabase = openDatabase): AttemptStore {
  let opened: Promise<AttemptStore> | null = null;
  // A connection that the browser has taken away is opened anew, so that trying again can succeed.
  const forget = () => (opened = null);
  const store = () =>
    (opened ??= opening(() => open(forget)).then(
      (database) => databaseStore(database),
      () => memoryStore(),
    ));
  return {
    create: async (attempt) => (await store()).create(attempt),
    append: async (event, ends) => (await store()).append(event, ends),
    load: async (id) => (await store()).load(id),
    latest: async (scenario, mode) => (await store()).latest(scenario, mode),
    list: async () => (await store()).list(),
  };
}

/** A browser whose storage is blocked throws at once instead of answering. */
async function opening<T>(open: () => Promise<T>): Promise<T> {
  return open();
}

function databaseStore(database: LilianDatabase): AttemptStore {
  return {
    create: (attempt) => written(async () => void (await database.add("attempts", attempt))),
    append: (event, ends) => append(database, event, ends),
    load: (id) => orElse(null, () => load(database, id)),
    latest: (scenario, mode) => orElse(null, () => latest(database, scenario, mode)),
    list: () =>
      orElse([], async () => {
        const attempts = await database.getAll("attempts");
        return attempts.sort((one, other) => other.startedAt - one.startedAt);
      }),
  };
}

/** The event and, where it ends the attempt, the attempt's end: both in one transaction. */
async function append(database: LilianDatabase, event: AttemptEvent, ends: boolean): Promise<Stored> {
  try {
    const transaction = database.transaction(["events", "attempts"], "readwrite");
    const events = transaction.objectStore("events");
    const attempts = transaction.objectStore("attempts");
    const [present, attempt] = await Promise.all([
      events.get([event.attempt, event.seq]),
      attempts.get(event.attempt),
    ]);
    if (present !== undefined && present.response !== event.response) {
      await transaction.done;
      return "conflict";
    }
    // Without its attempt the event could never be found again.
    if (attempt === undefined) {
      await transaction.done;
      return "failed";
    }
    await Promise.all([
      present === undefined && events.add(event),
      ends && attempt.finishedAt === null && attempts.put({ ...attempt, finishedAt: event.at }),
      transaction.done,
    ]);
    return "stored";
  } catch {
    return "failed";
  }
}

async function load(database: LilianDatabase, id: string): Promise<StoredAttempt | null> {
  const transaction = database.transaction(["attempts", "events"]);
  const [attempt, events] = await Promise.all([
    transaction.objectStore("attempts").get(id),
    transaction.objectStore("events").getAll(IDBKeyRange.bound([id, 0], [id, Infinity])),
  ]);
  return attempt === undefined ? null : { attempt, events };
}

async function latest(database: LilianDatabase, scenario: string, mode: Mode): Promise<StoredAttempt | null> {
  const range = IDBKeyRange.bound([scenario, mode, 0], [scenario, mode, Infinity]);
  const cursor = await database
    .transaction("attempts")
    .store.index("by-scenario-mode")
    .openCursor(range, "prev");
  return cursor === null ? null : load(database, cursor.value.id);
}

async function written(write: () => Promise<void>): Promise<Stored> {
  try {
    await write();
    return "stored";
  } catch {
    return "failed";
  }
}

/** A device that cannot be read has nothing to go on with; it is no reason to stop playing. */
async function orElse<T>(fallback: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    return fallback;
  }
}
