import type { AttemptStore, ProfileStore, RunStore } from "../session/index.ts";
import { databaseAttempts } from "./attempt-store.ts";
import { openDatabase, type LilianDatabase, type OpenDatabase } from "./database.ts";
import { databaseProfiles } from "./profile-store.ts";
import { databaseRuns } from "./run-store.ts";

/** All that a device keeps. */
export interface DeviceStorage {
  readonly attempts: AttemptStore;
  readonly profiles: ProfileStore;
  readonly runs: RunStore;
}

/**
 * The browser's storage, opened on first use. Where the browser has none, everything lives in memory
 * and every write says `failed`, so that the trainee is told.
 */
export function browserStorage(open: OpenDatabase = openDatabase): DeviceStorage {
  let opened: Promise<DeviceStorage> | null = null;
  // A connection that the browser has taken away is opened anew, so that trying again can succeed.
  const forget = () => (opened = null);
  const storage = () => (opened ??= opening(() => open(forget)).then(databaseStorage, inMemory));
  return {
    attempts: {
      create: async (attempt) => (await storage()).attempts.create(attempt),
      append: async (event, ends) => (await storage()).attempts.append(event, ends),
      load: async (id) => (await storage()).attempts.load(id),
      latest: async (profile, scenario, mode) => (await storage()).attempts.latest(profile, scenario, mode),
      list: async (profile) => (await storage()).attempts.list(profile),
    },
    profiles: {
      list: async () => (await storage()).profiles.list(),
      save: async (profile) => (await storage()).profiles.save(profile),
      adopt: async (profile) => (await storage()).profiles.adopt(profile),
      erase: async (profile) => (await storage()).profiles.erase(profile),
      eraseAll: async () => (await storage()).profiles.eraseAll(),
    },
    runs: {
      create: async (run) => (await storage()).runs.create(run),
      update: async (run) => (await storage()).runs.update(run),
      load: async (id) => (await storage()).runs.load(id),
      list: async (profile) => (await storage()).runs.list(profile),
    },
  };
}

/** Few need it, so few fetch it. */
async function inMemory(): Promise<DeviceStorage> {
  const { memoryStorage } = await import("./memory-storage.ts");
  return memoryStorage();
}

/** A browser whose storage is blocked throws at once instead of answering. */
async function opening<T>(open: () => Promise<T>): Promise<T> {
  return open();
}

function databaseStorage(database: LilianDatabase): DeviceStorage {
  return {
    attempts: databaseAttempts(database),
    profiles: databaseProfiles(database),
    runs: databaseRuns(database),
  };
}
