import type { ResponseKey } from "../core/model/index.ts";
import type { Attempt } from "./attempt.ts";
import type { SessionSurroundings, Stored } from "./ports.ts";

/**
 * "Again from here": a new attempt that takes over the first decisions of another. The other one
 * is not touched; there is no way back inside an attempt.
 *
 * @param decisions the decisions before the turn that is to be played again
 */
export async function branch(
  parent: Attempt,
  decisions: readonly ResponseKey[],
  surroundings: SessionSurroundings,
): Promise<{ readonly attempt: Attempt; readonly stored: Stored }> {
  const attempt: Attempt = {
    ...parent,
    id: surroundings.newId(),
    set: null,
    startedAt: surroundings.now(),
    finishedAt: null,
    parent: parent.id,
    inherited: decisions,
  };
  return { attempt, stored: await surroundings.store.create(attempt) };
}
