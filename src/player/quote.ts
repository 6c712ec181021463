import { useText } from "../i18n/index.ts";

/** What stands inside a quotation is quoted one level deeper, as each language does it. */
const DEEPER: Readonly<Record<string, string>> = { "“": "‘", "”": "’", "「": "『", "」": "』" };

/** Puts words into the quotation marks of the language. */
export function useQuote(): (words: string) => string {
  const t = useText("player");
  return (words) => t("quote", { words: words.replace(/[“”「」]/g, (mark) => DEEPER[mark] ?? mark) });
}
