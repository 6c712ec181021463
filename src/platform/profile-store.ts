import { NOBODY } from "../core/model/index.ts";
import type { ProfileStore } from "../session/index.ts";
import type { LilianDatabase } from "./database.ts";
import { orElse, written } from "./writes.ts";

/** Profiles in the browser's IndexedDB. What belongs together goes in one transaction. */
export function databaseProfiles(database: LilianDatabase): ProfileStore {
  return {
    list: () =>
      orElse([], async () => {
        const profiles = await database.getAll("profiles");
        return profiles.sort((one, other) => other.lastUsedAt - one.lastUsedAt);
      }),
    save: (profile) => written(() => database.put("profiles", profile)),
    adopt: (profile) => written(() => adopt(database, profile)),
    erase: (profile) => written(() => erase(database, profile)),
    eraseAll: () => written(() => eraseAll(database)),
  };
}

async function adopt(database: LilianDatabase, profile: string): Promise<void> {
  const transaction = database.transaction("attempts", "readwrite");
  const unsigned = transaction.store.index("by-profile").iterate(IDBKeyRange.only(NOBODY));
  for await (const cursor of unsigned) await cursor.update({ ...cursor.value, profile });
  await transaction.done;
}

async function erase(database: LilianDatabase, profile: string): Promise<void> {
  const transaction = database.transaction(["profiles", "attempts", "events", "runs"], "readwrite");
  const [attempts, runs] = await Promise.all([
    transaction.objectStore("attempts").index("by-profile").getAllKeys(profile),
    transaction.objectStore("runs").index("by-profile").getAllKeys(profile),
  ]);
  await Promise.all([
    transaction.objectStore("profiles").delete(profile),
    ...runs.map((run) => transaction.objectStore("runs").delete(run)),
    ...attempts.flatMap((id) => [
      transaction.objectStore("attempts").delete(id),
      transaction.objectStore("events").delete(IDBKeyRange.bound([id, 0], [id, Infinity])),
    ]),
    transaction.done,
  ]);
}

async function eraseAll(database: LilianDatabase): Promise<void> {
  const transaction = database.transaction(["profiles", "attempts", "events", "runs"], "readwrite");
  await Promise.all([
    transaction.objectStore("profiles").clear(),
    transaction.objectStore("attempts").clear(),
    transaction.objectStore("events").clear(),
    transaction.objectStore("runs").clear(),
    transaction.done,
  ]);
}
