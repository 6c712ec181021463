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

/**
 * The event and, where it ends the attempt, the attempt's end: both in one transaction. The event is
 * added unseen, which takes one round trip; only where it is there already is it looked at.
 */
async function append(database: LilianDatabase, event: AttemptEvent, ends: boolean): Promise<Stored> {
  try {
    const transaction = database.transaction(["events", "attempts"], "readwrite");
    // It is listened to from the start, because it is refused together with what was added.
    transaction.done.catch(() => undefined);
    const attempts = transaction.objectStore("attempts");
    const added = transaction.objectStore("events").add(event);
    const [attempt] = await Promise.all([attempts.get(event.attempt), added]);
    // Without its attempt the event could never be found again.
    if (attempt === undefined) {
      transaction.abort();
      return "failed";
    }
    if (ends && attempt.finishedAt === null) await attempts.put({ ...attempt, finishedAt: event.at });
    await transaction.done;
    return "stored";
  } catch (error) {
    const present = error instanceof DOMException && error.name === "ConstraintError";
    return present ? compare(database, event) : "failed";
  }
}

/** Whether the event that stands at a place is the same one. */
async function compare(database: LilianDatabase, event: AttemptEvent): Promise<Stored> {
  const present = await orElse(undefined, () => database.get("events", [event.attempt, event.seq]));
  if (present === undefined) return "failed";
  return present.response === event.response ? "stored" : "conflict";
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
