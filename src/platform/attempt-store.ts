import type { Mode } from "../core/model/index.ts";
import type { AttemptEvent, AttemptStore, Stored, StoredAttempt } from "../session/index.ts";
import type { LilianDatabase } from "./database.ts";
import { added, orElse } from "./writes.ts";

/** Attempts in the browser's IndexedDB. */
export function databaseAttempts(database: LilianDatabase): AttemptStore {
  return {
    create: (attempt) => added(() => database.add("attempts", attempt)),
    append: (event, ends) => append(database, event, ends),
    load: (id) => orElse(null, () => load(database, id)),
    latest: (profile, scenario, mode) => orElse(null, () => latest(database, profile, scenario, mode)),
    list: (profile) =>
      orElse([], async () => {
        const attempts = await database.getAllFromIndex("attempts", "by-profile", profile);
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

async function latest(
  database: LilianDatabase,
  profile: string,
  scenario: string,
  mode: Mode,
): Promise<StoredAttempt | null> {
  const range = IDBKeyRange.bound([profile, scenario, mode, 0], [profile, scenario, mode, Infinity]);
  const cursor = await database.transaction("attempts").store.index("by-latest").openCursor(range, "prev");
  return cursor === null ? null : load(database, cursor.value.id);
}
