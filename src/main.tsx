import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { showLanguage, showTheme } from "./app/document.ts";
import { parseHash } from "./app/hash-location.ts";
import { fetchScreen } from "./app/screens.ts";
import { isLanguage, type Language } from "./core/model/index.ts";
import { nearestLanguage, startI18n } from "./i18n/index.ts";
import { readSettings } from "./platform/settings.ts";
import { browserSurroundings } from "./platform/surroundings.ts";
import "./ui/base.css";

/** Until everything for the first screen is here, the prerendered header stands. */
async function start(root: HTMLElement): Promise<void> {
  const { path, search } = parseHash(location.hash);
  const language = languageOf(search);
  showLanguage(language);
  showTheme(readSettings().theme);
  await Promise.all([startI18n(language), fetchScreen(path)]);
  createRoot(root).render(<App surroundings={browserSurroundings()} />);
}

/** The address decides, then the trainee's choice, then the browser's languages. */
function languageOf(search: string): Language {
  const named = new URLSearchParams(search).get("lang");
  return isLanguage(named) ? named : (readSettings().language ?? nearestLanguage(navigator.languages));
}

const root = document.getElementById("root");
if (root !== null) void start(root);
