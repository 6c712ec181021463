import { useText } from "../i18n/index.ts";
import { LANGUAGES } from "../core/model/index.ts";
import { THEMES, type Theme } from "../platform/settings.ts";
import { AutoIcon, MoonIcon, SunIcon } from "../ui/icons/icons.tsx";
import styles from "./settings-controls.module.css";
import { useSettings } from "./settings.tsx";

/** Each language in its own name: whoever cannot read the page can still find theirs. */
const NAMES = { "zh-CN": "简体中文", "zh-TW": "繁體中文", en: "English" } as const;
const THEME_ICONS = { system: AutoIcon, light: SunIcon, dark: MoonIcon } as const;

export function SettingsControls() {
  const t = useText("app");
  const { language, theme, setLanguage, setTheme } = useSettings();
  const Icon = THEME_ICONS[theme];
  return (
    <div className={styles.controls}>
      <div role="group" aria-label={t("settings.language")} className={styles.languages}>
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            onClick={() => void setLanguage(one)}
          >
            {NAMES[one]}
          </button>
        ))}
      </div>
      <button
        type="button"
        className={styles.theme}
        aria-label={t("settings.theme", { theme: t(`settings.themes.${theme}`) })}
        title={t("settings.theme", { theme: t(`settings.themes.${theme}`) })}
        onClick={() => setTheme(nextTheme(theme))}
      >
        <Icon />
      </button>
    </div>
  );
}

function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
}
