import type { Language } from "../core/model/index.ts";
import type app from "./catalogues/zh-CN/app.json";
import type player from "./catalogues/zh-CN/player.json";

/** The shape of every language's catalogues is that of zh-CN; a test holds the others to it. */
// An alias, because i18next wants a type with an implicit index signature.
export type Catalogues = {
  readonly app: typeof app;
  readonly player: typeof player;
};

/** Each language is a chunk of its own. */
const LOADERS: Readonly<Record<Language, () => Promise<Catalogues>>> = {
  "zh-CN": () => import("./catalogues/zh-CN/index.ts"),
  "zh-TW": () => import("./catalogues/zh-TW/index.ts"),
  en: () => import("./catalogues/en/index.ts"),
};

export function loadCatalogues(language: Language): Promise<Catalogues> {
  return LOADERS[language]();
}
