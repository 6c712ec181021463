import type { Surroundings } from "../session/index.ts";
import { browserCurrentProfile } from "./current-profile.ts";
import { browserFiles } from "./files.ts";
import { newId } from "./ids.ts";
import { browserOwnWords } from "./own-words.ts";
import { browserSpeech } from "./speech.ts";
import { browserStorage } from "./storage.ts";

/** The session's time, chance and storage, as this browser has them. */
export function browserSurroundings(): Surroundings {
  const { attempts, profiles, runs } = browserStorage();
  return {
    store: attempts,
    profiles,
    runs,
    current: browserCurrentProfile(),
    files: browserFiles(),
    ownWords: browserOwnWords(),
    speech: browserSpeech(),
    now: () => Date.now(),
    newId,
  };
}
