import { textKeys, type Language, type Texts } from "../model/index.ts";
import type { Subject } from "./subject.ts";

/** Names of people, places and things that a scenario's own cards give, in one language. */
export function namesIn({ document, entry }: Subject, language: Language): readonly string[] {
  const texts = entry.texts[language];
  const { exhibits } = document.scenario;
  const cards = exhibits.filter(({ kind }) => kind === "card");
  const boards = exhibits.filter(({ kind }) => kind === "board");
  const keys = [
    textKeys.customerName,
    ...cards.map(({ id }) => textKeys.exhibitTitle(id)),
    ...boards.flatMap(({ id, rows }) => rows.map((row) => textKeys.exhibitLabel(id, row.id))),
  ];
  const names = keys.map((key) => (texts[key] ?? "").trim()).filter((name) => name.length > 1);
  return [...new Set([...names, ...shortened(texts[textKeys.customerName] ?? "", language)])];
}

/** What a coach may call the customer by: 周海, 周先生; in English each word of the name. */
export function customerNames(texts: Texts, language: Language): readonly string[] {
  const name = (texts[textKeys.customerName] ?? "").trim();
  if (language !== "en") return [name, ...shortened(name, language)].filter((each) => each.length > 1);
  const words = name.split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => /^\p{Lu}/u.test(word) && word.length > 1 && !NOT_A_NAME.has(word));
}

const NOT_A_NAME: ReadonlySet<string> = new Set(["The", "An", "Of"]);

/** 周先生, 周女士; Mr Zhou. */
function shortened(name: string, language: Language): readonly string[] {
  if (language !== "en") {
    const family = /^\p{Script=Han}/u.exec(name)?.[0];
    return family === undefined ? [] : ["先生", "女士", "小姐"].map((address) => `${family}${address}`);
  }
  return name.split(/\s+/).filter((part) => part.length > 2 && part !== name);
}
