import type { RunStore, SetRun, Stored } from "../session/index.ts";
import type { LilianDatabase } from "./database.ts";
import { added, orElse } from "./writes.ts";

/** Runs through assessments in the browser's IndexedDB. */
export function databaseRuns(database: LilianDatabase): RunStore {
  return {
    create: (run) => added(() => database.add("runs", run)),
    update: (run) => update(database, run),
    load: (id) => orElse(null, async () => (await database.get("runs", id)) ?? null),
    list: (profile) =>
      orElse([], async () => {
        const runs = await database.getAllFromIndex("runs", "by-profile", profile);
        return runs.sort((one, other) => other.startedAt - one.startedAt);
      }),
  };
}

async function update(database: LilianDatabase, run: SetRun): Promise<Stored> {
  try {
    const transaction = database.transaction("runs", "readwrite");
    const present = await transaction.store.get(run.id);
    if (present !== undefined) await transaction.store.put(run);
    await transaction.done;
    return present === undefined ? "failed" : "stored";
  } catch {
    return "failed";
  }
}
