import { textKeys, type Language } from "../model/index.ts";
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

/** 周先生, 周女士; Mr Zhou. */
function shortened(name: string, language: Language): readonly string[] {
  if (language !== "en") {
    const family = /^\p{Script=Han}/u.exec(name)?.[0];
    return family === undefined ? [] : ["先生", "女士", "小姐"].map((address) => `${family}${address}`);
  }
  return name.split(/\s+/).filter((part) => part.length > 2 && part !== name);
}
