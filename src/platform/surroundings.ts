import type { Speech, Surroundings } from "../session/index.ts";
import { browserCurrentProfile } from "./current-profile.ts";
import { browserFiles } from "./files.ts";
import { newId } from "./ids.ts";
import { browserOwnWords } from "./own-words.ts";
import { browserStorage } from "./storage.ts";

/** The session's time, chance and storage, as this browser has them. */
export function browserSurroundings(): Surroundings {
  let speech: Promise<Speech> | null = null;
  const { attempts, profiles, runs } = browserStorage();
  return {
    store: attempts,
    profiles,
    runs,
    current: browserCurrentProfile(),
    files: browserFiles(),
    ownWords: browserOwnWords(),
    speech: () => (speech ??= import("./speech.ts").then(({ browserSpeech }) => browserSpeech())),
    now: () => Date.now(),
    newId,
  };
}
