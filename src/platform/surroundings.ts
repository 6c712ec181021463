import type { Surroundings } from "../session/index.ts";
import { browserAttemptStore } from "./attempt-store.ts";
import { newId } from "./ids.ts";

/** The session's time, chance and storage, as this browser has them. */
export function browserSurroundings(): Surroundings {
  return { store: browserAttemptStore(), now: () => Date.now(), newId };
}
