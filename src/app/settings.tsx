import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import { switchLanguage, useLanguage } from "../i18n/index.ts";
import type { Language } from "../core/model/index.ts";
import { readSettings, writeSettings, type Theme } from "../platform/settings.ts";
import { showLanguage, showTheme } from "./document.ts";
import { navigateHash } from "./hash-location.ts";
import { parseHash } from "./parse-hash.ts";

export interface SettingsControl {
  readonly language: Language;
  readonly theme: Theme;
  setLanguage(language: Language): Promise<void>;
  setTheme(theme: Theme): void;
}

const SettingsContext = createContext<SettingsControl | null>(null);

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const [theme, showThemeAs] = useState(() => readSettings().theme);

  const setLanguage = useCallback(async (chosen: Language) => {
    await switchLanguage(chosen);
    showLanguage(chosen);
    writeSettings({ ...readSettings(), language: chosen });
    renameLanguageInAddress(chosen);
  }, []);

  const setTheme = useCallback((chosen: Theme) => {
    showTheme(chosen);
    writeSettings({ ...readSettings(), theme: chosen });
    showThemeAs(chosen);
  }, []);

  const control = useMemo(
    () => ({ language, theme, setLanguage, setTheme }),
    [language, theme, setLanguage, setTheme],
  );
  return <SettingsContext value={control}>{children}</SettingsContext>;
}

export function useSettings(): SettingsControl {
  const settings = use(SettingsContext);
  if (settings === null) throw new Error("useSettings outside of SettingsProvider");
  return settings;
}

/** An address that names a language goes on to name the one that is shown. */
function renameLanguageInAddress(language: Language): void {
  const { path, search } = parseHash(location.hash);
  const parameters = new URLSearchParams(search);
  if (!parameters.has("lang")) return;
  parameters.set("lang", language);
  navigateHash(`${path}?${parameters.toString()}`, { replace: true });
}
