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

/** @param onLost called when the connection is gone, by another tab's upgrade or by the browser */
export type OpenDatabase = (onLost: () => void) => Promise<LilianDatabase>;

/** Opens the database of this device, and lets go of it when another tab brings a newer one. */
export const openDatabase: OpenDatabase = (onLost) =>
  openDB<LilianSchema>(NAME, VERSION, {
    upgrade(database) {
      const attempts = database.createObjectStore("attempts", { keyPath: "id" });
      attempts.createIndex("by-scenario-mode", ["scenario", "mode", "startedAt"]);
      database.createObjectStore("events", { keyPath: ["attempt", "seq"] });
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
