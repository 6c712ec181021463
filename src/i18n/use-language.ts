import { useTranslation } from "react-i18next";
import { isLanguage, type Language } from "../core/model/index.ts";

/** The language in which the interface stands at present. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : "zh-CN";
}
