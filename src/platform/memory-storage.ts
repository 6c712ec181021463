import { NOBODY } from "../core/model/index.ts";
import type { Attempt, AttemptEvent, Profile, SetRun, StoredAttempt } from "../session/index.ts";
import type { DeviceStorage } from "./storage.ts";

/**
 * Where the browser keeps nothing: everything lasts as long as the tab. Every write answers `failed`,
 * because nothing of it would survive.
 */
export function memoryStorage(): DeviceStorage {
  const attempts = new Map<string, Attempt>();
  const events = new Map<string, AttemptEvent[]>();
  const profiles = new Map<string, Profile>();
  const runs = new Map<string, SetRun>();

  const unkept = () => Promise.resolve("failed" as const);
  const stored = (attempt: Attempt | undefined): StoredAttempt | null =>
    attempt ? { attempt, events: events.get(attempt.id) ?? [] } : null;
  const attemptsOf = (profile: string) => newestFirst(attempts).filter((each) => each.profile === profile);
  const erase = (profile: string) => {
    profiles.delete(profile);
    for (const { id } of attemptsOf(profile)) attempts.delete(id);
    for (const run of runs.values()) if (run.profile === profile) runs.delete(run.id);
  };

  return {
    attempts: {
      create(attempt) {
        if (!attempts.has(attempt.id)) attempts.set(attempt.id, attempt);
        return unkept();
      },
      append(event, ends) {
        const own = events.get(event.attempt) ?? [];
        if (own[event.seq] === undefined) events.set(event.attempt, [...own, event]);
        const attempt = attempts.get(event.attempt);
        if (ends && attempt) attempts.set(attempt.id, { ...attempt, finishedAt: event.at });
        return unkept();
      },
      load: (id) => Promise.resolve(stored(attempts.get(id))),
      latest: (profile, scenario, mode) =>
        Promise.resolve(
          stored(attemptsOf(profile).find((each) => each.scenario === scenario && each.mode === mode)),
        ),
      list: (profile) => Promise.resolve(attemptsOf(profile)),
    },
    profiles: {
      list: () =>
        Promise.resolve([...profiles.values()].sort((one, other) => other.lastUsedAt - one.lastUsedAt)),
      save(profile) {
        profiles.set(profile.id, profile);
        return unkept();
      },
      adopt(profile) {
        for (const each of attemptsOf(NOBODY)) attempts.set(each.id, { ...each, profile });
        return unkept();
      },
      erase(profile) {
        erase(profile);
        return unkept();
      },
      eraseAll() {
        for (const kept of [attempts, events, profiles, runs]) kept.clear();
        return unkept();
      },
    },
    runs: {
      create(run) {
        runs.set(run.id, run);
        return unkept();
      },
      update(run) {
        runs.set(run.id, run);
        return unkept();
      },
      load: (id) => Promise.resolve(runs.get(id) ?? null),
      list: (profile) => Promise.resolve(newestFirst(runs).filter((run) => run.profile === profile)),
    },
  };
}

function newestFirst<T extends { readonly startedAt: number }>(kept: ReadonlyMap<string, T>): readonly T[] {
  return [...kept.values()].sort((one, other) => other.startedAt - one.startedAt);
}
