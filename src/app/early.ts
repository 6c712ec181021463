import { showLanguage, showTheme } from "./document.ts";
import { readSettings } from "../platform/settings.ts";
import { languageOfVisit } from "./language-of-visit.ts";
import { parseHash } from "./parse-hash.ts";
import type { Language } from "../core/model/index.ts";

/** Files of the build, relative to the page, by what needs them; the build writes it. */
export interface EarlyFiles {
  readonly languages: Readonly<Record<Language, readonly string[]>>;
  readonly library: readonly string[];
  readonly play: readonly string[];
  /** By scenario id. */
  readonly scenarios: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;
}

declare const EARLY_FILES: EarlyFiles;

/*
 * A small script of the built page that runs as soon as it is there. It sets language and theme, so that
 * nothing flashes, and starts to fetch what the address will need while the application itself is
 * still on its way: on a slow line that saves two round trips. Without it everything works, later.
 */
const files: EarlyFiles = EARLY_FILES;
const { path, search } = parseHash(location.hash);
const language = languageOfVisit(search);
showLanguage(language);
showTheme(readSettings().theme);

const [, room, scenario = ""] = path.split("/");
const screen =
  room === "play" ? [...files.play, ...(files.scenarios[scenario]?.[language] ?? [])] : files.library;
for (const file of [...files.languages[language], ...screen]) fetchEarly(file);

function fetchEarly(file: string): void {
  const link = document.createElement("link");
  link.href = file;
  link.crossOrigin = "";
  if (file.endsWith(".css")) {
    link.rel = "preload";
    link.as = "style";
  } else {
    link.rel = "modulepreload";
  }
  document.head.append(link);
}
