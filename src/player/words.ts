import { createContext, use, useMemo } from "react";
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

export const NotesContext = createContext<Texts | null>(null);

/** The coach's notes in the present language, by the same keys; they come a little later. */
export function useCoach(): Words {
  const notes = use(NotesContext);
  return (key) => notes?.[key] ?? "";
}

/** Everything that was written for the scenario, endings included; null until all of it is here. */
export function useAllWords(): Words | null {
  const words = useWords();
  const notes = use(NotesContext);
  return useMemo(() => (notes === null ? null : (key) => notes[key] ?? words(key)), [notes, words]);
}
