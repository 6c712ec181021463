import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../core/model/index.ts";
import { loadCatalogues } from "./catalogues.ts";

/** Starts i18next with the catalogues of one language; others are fetched when chosen. */
export async function startI18n(language: Language): Promise<void> {
  const resources = await loadCatalogues(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: resources },
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
  if (!i18next.hasResourceBundle(language, "app")) {
    const { app, player } = await loadCatalogues(language);
    i18next.addResourceBundle(language, "app", app);
    i18next.addResourceBundle(language, "player", player);
  }
  await i18next.changeLanguage(language);
}
