import { createContext, use } from "react";
import type { Texts } from "../core/model/index.ts";

/** Looks a text up by its key (`textKeys`); empty where the author left it out. */
export type Words = (key: string) => string;

export function wordsOf(texts: Texts): Words {
  return (key) => texts[key] ?? "";
}

export const WordsContext = createContext<Words>(() => "");

/** The scenario's texts in the present language. */
export function useWords(): Words {
  return use(WordsContext);
}
