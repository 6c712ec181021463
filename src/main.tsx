import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { showLanguage, showTheme } from "./app/document.ts";
import { languageOfVisit } from "./app/language-of-visit.ts";
import { bringDevice } from "./app/on-device.tsx";
import { parseHash } from "./app/parse-hash.ts";
import { fetchScreen } from "./app/screens.ts";
import { startI18n } from "./i18n/index.ts";
import { awaitInstallOffer } from "./platform/install.ts";
import { readSettings } from "./platform/settings.ts";
import { browserSurroundings } from "./platform/surroundings.ts";
import "./ui/base.css";

/** Until everything for the first screen is here, the prerendered header stands. */
async function start(root: HTMLElement): Promise<void> {
  const { path, search } = parseHash(location.hash);
  const language = languageOfVisit(search);
  showLanguage(language);
  showTheme(readSettings().theme);
  awaitInstallOffer();
  const surroundings = browserSurroundings();
  // Opening the database takes its time: it is open when the first screen asks.
  void surroundings.profiles.list();
  await Promise.all([startI18n(language), fetchScreen(path, language)]);
  createRoot(root).render(<App surroundings={surroundings} />);
  void bringDevice().then((device) => device?.guardRecords(surroundings));
}

const root = document.getElementById("root");
if (root !== null) void start(root);
