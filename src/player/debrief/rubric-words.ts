import { createContext, use } from "react";
import type { Texts } from "../../core/model/index.ts";

export const RubricWordsContext = createContext<Texts>({});

/** Looks up a text of the rubric by its key (`rubricKeys`). */
export function useRubricWords(): (key: string) => string {
  const texts = use(RubricWordsContext);
  return (key) => texts[key] ?? "";
}
