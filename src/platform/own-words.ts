import type { OwnWordsByTurn, OwnWordsStore } from "../session/index.ts";

const PREFIX = "lilian.own-words.";

/** Own words in `sessionStorage`: they outlive a reload, and go with the tab. */
export function browserOwnWords(): OwnWordsStore {
  const unkept = new Map<string, OwnWordsByTurn>();
  return {
    read(attempt) {
      try {
        const stored: unknown = JSON.parse(sessionStorage.getItem(PREFIX + attempt) ?? "null");
        return isByTurn(stored) ? stored : (unkept.get(attempt) ?? null);
      } catch {
        return unkept.get(attempt) ?? null;
      }
    },
    write(attempt, words) {
      unkept.set(attempt, words);
      try {
        sessionStorage.setItem(PREFIX + attempt, JSON.stringify(words));
      } catch {
        // They last until the page is closed.
      }
    },
  };
}

function isByTurn(value: unknown): value is OwnWordsByTurn {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === "string")
  );
}
