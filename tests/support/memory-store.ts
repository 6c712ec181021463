import type { Attempt, AttemptEvent, AttemptStore, Stored, StoredAttempt } from "../../src/session/index.ts";

/** A store that keeps attempts in memory, can be told to refuse, and can be shared by two sessions. */
export class MemoryStore implements AttemptStore {
  readonly attempts = new Map<string, Attempt>();
  readonly events: AttemptEvent[] = [];
  refusing = false;

  create(attempt: Attempt): Promise<Stored> {
    if (this.refusing) return Promise.resolve("failed");
    if (this.attempts.has(attempt.id)) return Promise.resolve("conflict");
    this.attempts.set(attempt.id, attempt);
    return Promise.resolve("stored");
  }

  append(event: AttemptEvent, ends: boolean): Promise<Stored> {
    if (this.refusing) return Promise.resolve("failed");
    const same = this.events.find(({ attempt, seq }) => attempt === event.attempt && seq === event.seq);
    if (same !== undefined) return Promise.resolve(same.response === event.response ? "stored" : "conflict");
    this.events.push(event);
    const attempt = this.attempts.get(event.attempt);
    if (ends && attempt) this.attempts.set(attempt.id, { ...attempt, finishedAt: event.at });
    return Promise.resolve("stored");
  }

  load(id: string): Promise<StoredAttempt | null> {
    const attempt = this.attempts.get(id);
    const events = this.events.filter((event) => event.attempt === id);
    return Promise.resolve(attempt ? { attempt, events } : null);
  }

  latest(profile: string, scenario: string, mode: Attempt["mode"]): Promise<StoredAttempt | null> {
    const found = [...this.attempts.values()].filter(
      (each) => each.profile === profile && each.scenario === scenario && each.mode === mode,
    );
    const [newest] = found.sort((one, other) => other.startedAt - one.startedAt);
    return newest ? this.load(newest.id) : Promise.resolve(null);
  }

  list(profile: string): Promise<readonly Attempt[]> {
    return Promise.resolve([...this.attempts.values()].filter((each) => each.profile === profile));
  }
}
