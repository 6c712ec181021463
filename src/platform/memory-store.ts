import type { Attempt, AttemptEvent, AttemptStore, StoredAttempt } from "../session/index.ts";

/**
 * Where the browser keeps nothing: attempts last as long as the tab. Every write answers `failed`,
 * because nothing of it would survive.
 */
export function memoryStore(): AttemptStore {
  const attempts = new Map<string, Attempt>();
  const events = new Map<string, AttemptEvent[]>();

  const newestFirst = () => [...attempts.values()].sort((one, other) => other.startedAt - one.startedAt);
  const stored = (attempt: Attempt | undefined): StoredAttempt | null =>
    attempt ? { attempt, events: events.get(attempt.id) ?? [] } : null;

  return {
    create(attempt) {
      attempts.set(attempt.id, attempt);
      return Promise.resolve("failed");
    },
    append(event, ends) {
      const own = events.get(event.attempt) ?? [];
      if (own[event.seq] === undefined) events.set(event.attempt, [...own, event]);
      const attempt = attempts.get(event.attempt);
      if (ends && attempt) attempts.set(attempt.id, { ...attempt, finishedAt: event.at });
      return Promise.resolve("failed");
    },
    load: (id) => Promise.resolve(stored(attempts.get(id))),
    latest: (scenario, mode) =>
      Promise.resolve(
        stored(newestFirst().find((attempt) => attempt.scenario === scenario && attempt.mode === mode)),
      ),
    list: () => Promise.resolve(newestFirst()),
  };
}
