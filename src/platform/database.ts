import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Attempt, AttemptEvent } from "../session/index.ts";

export interface LilianSchema extends DBSchema {
  attempts: {
    key: string;
    value: Attempt;
    indexes: { "by-scenario-mode": [string, string, number] };
  };
  /** One record a decision, keyed by attempt and place. */
  events: { key: [string, number]; value: AttemptEvent };
}

export type LilianDatabase = IDBPDatabase<LilianSchema>;

const NAME = "lilian";
const VERSION = 1;

/** Opens the database of this device, and lets go of it when another tab brings a newer one. */
export function openDatabase(): Promise<LilianDatabase> {
  return openDB<LilianSchema>(NAME, VERSION, {
    upgrade(database) {
      const attempts = database.createObjectStore("attempts", { keyPath: "id" });
      attempts.createIndex("by-scenario-mode", ["scenario", "mode", "startedAt"]);
      database.createObjectStore("events", { keyPath: ["attempt", "seq"] });
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
