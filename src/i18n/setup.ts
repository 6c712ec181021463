import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { isLanguage, type Language } from "../core/model/index.ts";
import { loadFirst, type LaterCatalogues } from "./catalogues.ts";

/** Catalogues that some screen has asked for: another language brings them too. */
const wanted = new Set<keyof LaterCatalogues>();

/** Starts i18next with the catalogues of one language; others are fetched when chosen. */
export async function startI18n(language: Language): Promise<void> {
  const resources = await loadFirst(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    // A module itself takes nothing more in.
    resources: { [language]: { ...resources } },
    ns: ["app", "player"],
    defaultNS: "app",
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  });
}

/** Resolves when every text of the interface can be shown in the language. */
export async function switchLanguage(language: Language): Promise<void> {
  const later = [...wanted].map((name) => bring(name, language));
  if (!i18next.hasResourceBundle(language, "app")) {
    const first = await loadFirst(language);
    i18next.addResourceBundle(language, "app", first.app);
    i18next.addResourceBundle(language, "player", first.player);
  }
  await Promise.all(later);
  await i18next.changeLanguage(language);
}

/**
 * Brings the catalogues of a screen that is fetched later. Await it beside the screen's own import, so
 * that the screen never shows a key.
 */
export async function needCatalogues(...names: readonly (keyof LaterCatalogues)[]): Promise<void> {
  for (const name of names) wanted.add(name);
  const { language } = i18next;
  const present = isLanguage(language) ? language : "zh-CN";
  await Promise.all(names.map((name) => bring(name, present)));
  // Somebody may have chosen another language meanwhile.
  if (i18next.language !== language) await needCatalogues(...names);
}

async function bring(name: keyof LaterCatalogues, language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, name)) return;
  const { loadLater } = await import("./later-catalogues.ts");
  i18next.addResourceBundle(language, name, await loadLater(name, language));
}
