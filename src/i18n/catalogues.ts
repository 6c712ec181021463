import type { Language } from "../core/model/index.ts";
import type app from "./catalogues/zh-CN/app.json";
import type assess from "./catalogues/zh-CN/assess.json";
import type debrief from "./catalogues/zh-CN/debrief.json";
import type offline from "./catalogues/zh-CN/offline.json";
import type people from "./catalogues/zh-CN/people.json";
import type progress from "./catalogues/zh-CN/progress.json";
import type rehearse from "./catalogues/zh-CN/rehearse.json";
import type player from "./catalogues/zh-CN/player.json";

/** The shape of every language's catalogues is that of zh-CN; a test holds the others to it. */
// An alias, because i18next wants a type with an implicit index signature.
export type Catalogues = FirstCatalogues & LaterCatalogues;

/** What the first screens need. */
export type FirstCatalogues = {
  readonly app: typeof app;
  readonly player: typeof player;
};

/** What comes with a screen that is fetched later. */
export type LaterCatalogues = {
  readonly assess: typeof assess;
  readonly debrief: typeof debrief;
  readonly offline: typeof offline;
  readonly people: typeof people;
  readonly progress: typeof progress;
  readonly rehearse: typeof rehearse;
};

/** Each language is a chunk of its own. */
const FIRST: Readonly<Record<Language, () => Promise<FirstCatalogues>>> = {
  "zh-CN": () => import("./catalogues/zh-CN/index.ts"),
  "zh-TW": () => import("./catalogues/zh-TW/index.ts"),
  en: () => import("./catalogues/en/index.ts"),
};

export function loadFirst(language: Language): Promise<FirstCatalogues> {
  return FIRST[language]();
}
