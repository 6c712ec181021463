import { LANGUAGES, type Language } from "../model/index.ts";
import { REQUIRED } from "./rules/missing-language.ts";
import type { Subject } from "./subject.ts";

/** A subject that remembers whether a rule asked for something that this scenario lacks as yet. */
export interface Watched {
  readonly subject: Subject;
  /** Whether the rule could not look at everything that it is about. */
  missed(): boolean;
}

/**
 * Where a side file or the rubric is missing or broken, or the scenario too short, a rule stays silent
 * because it could not look, and its silence proves nothing about what an author has set aside.
 */
export function watch(subject: Subject): Watched {
  const gaps = LANGUAGES.some((language) => hasGaps(subject, language));
  let missed = subject.entry.broken.length > 0;
  return {
    missed: () => missed,
    subject: {
      ...subject,
      get languages() {
        missed ||= gaps;
        return subject.languages;
      },
      get rubric() {
        missed ||= subject.rubric === null;
        return subject.rubric;
      },
      get short() {
        missed ||= subject.short;
        return subject.short;
      },
    },
  };
}

/** Whether a language that is required, or begun, has texts which nobody can judge yet. */
function hasGaps({ entry, document }: Subject, language: Language): boolean {
  if (language === document.scenario.language) return false;
  const side = entry.sides[language];
  if (entry.broken.includes(language) || (side !== null && side.broken.size > 0)) return true;
  if (side === null && !REQUIRED.has(language)) return false;
  return Object.values(entry.states[language]).includes("missing");
}
