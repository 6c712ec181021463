import cards from "virtual:lilian/cards";
import type { Language } from "../core/model/index.ts";
import type { CardWords } from "../session/library.ts";

/** What a scenario is called where it is chosen. */
export function cardWords(scenario: string, language: Language): CardWords {
  return cards[scenario]?.[language] ?? { title: scenario, summary: "", customer: "" };
}
