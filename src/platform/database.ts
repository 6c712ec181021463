import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from "idb";
import { NOBODY } from "../core/model/index.ts";
import type { Attempt, AttemptEvent, Profile, SetRun } from "../session/index.ts";

export interface LilianSchema extends DBSchema {
  attempts: {
    key: string;
    value: Attempt;
    indexes: { "by-latest": [string, string, string, number]; "by-profile": string };
  };
  /** One record a decision, keyed by attempt and place. */
  events: { key: [string, number]; value: AttemptEvent };
  profiles: { key: string; value: Profile };
  runs: { key: string; value: SetRun; indexes: { "by-profile": string } };
}

export type LilianDatabase = IDBPDatabase<LilianSchema>;

const NAME = "lilian";
const VERSION = 2;

/** @param onLost called when the connection is gone, by another tab's upgrade or by the browser */
export type OpenDatabase = (onLost: () => void) => Promise<LilianDatabase>;

/** Opens the database of this device, and lets go of it when another tab brings a newer one. */
export const openDatabase: OpenDatabase = (onLost) =>
  openDB<LilianSchema>(NAME, VERSION, {
    async upgrade(database, from, _to, transaction) {
      if (from === 0) {
        database.createObjectStore("attempts", { keyPath: "id" });
        database.createObjectStore("events", { keyPath: ["attempt", "seq"] });
      }
      database.createObjectStore("profiles", { keyPath: "id" });
      const runs = database.createObjectStore("runs", { keyPath: "id" });
      runs.createIndex("by-profile", "profile");
      const attempts = transaction.objectStore("attempts");
      attempts.createIndex("by-latest", ["profile", "scenario", "mode", "startedAt"]);
      attempts.createIndex("by-profile", "profile");
      if (from === 1) {
        attempts.deleteIndex("by-scenario-mode");
        await signFormerAttempts(transaction);
      }
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });

/** Until version 2 nobody said who they were: those attempts are kept and belong to nobody. */
async function signFormerAttempts(
  transaction: IDBPTransaction<LilianSchema, StoreNames<LilianSchema>[], "versionchange">,
): Promise<void> {
  const attempts = transaction.objectStore("attempts");
  for (let cursor = await attempts.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, profile: NOBODY, set: null });
  }
}
