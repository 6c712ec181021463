import { lengthOf } from "../../analysis/index.ts";
import type { Language } from "../../model/index.ts";
import { percent } from "../cues.ts";
import { wholeOf } from "../decisions.ts";
import { feedbackIn, sayingOf } from "../feedback.ts";
import { customerNames } from "../names.ts";
import { defineRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/**
 * F03: a coach's note is long enough to say something and short enough to be read between two
 * lines; and the notes speak of the customer, not only of rules. A single note may do without, so
 * the last is judged over the scenario.
 */
export const coachLength = defineRule({
  code: "coach-length",
  origin: "F03",
  limits: {
    minCharacters: 12,
    maxCharacters: 80,
    minWords: 8,
    maxWords: 60,
    customerPercent: 30,
    minNotes: 6,
  },
  *check(subject, limits) {
    for (const language of subject.languages) {
      const english = language === "en";
      const least = english ? limits.minWords : limits.minCharacters;
      const most = english ? limits.maxWords : limits.maxCharacters;
      const notes = feedbackIn(subject, language).filter(({ coach }) => coach !== null);
      const speaks = ofCustomer(subject, language);
      for (const feedback of notes) {
        const { coach, response } = feedback;
        if (coach === null) continue;
        const length = lengthOf(coach.words, language);
        if (length >= least && length <= most) continue;
        const context = length < least ? "short" : "long";
        const data = { language, id: response.id, length, limit: length < least ? least : most, context };
        yield { ...sayingOf(feedback, "coach", coach, language), data };
      }
      const named = notes.filter(({ coach }) => speaks(coach?.words ?? ""));
      if (notes.length < limits.minNotes || 100 * named.length >= limits.customerPercent * notes.length)
        continue;
      const share = percent(named.length / notes.length);
      const data = { language, id: "", length: share, limit: limits.customerPercent, context: "customer" };
      yield { ...wholeOf(language), data };
    }
  },
});

/** Whether a note speaks of the customer: by a common word or by the name that the scenario gives. */
function ofCustomer({ entry }: Subject, language: Language): (words: string) => boolean {
  const names = customerNames(entry.texts[language], language);
  return (words) => {
    if (CUSTOMER[language].test(words)) return true;
    if (language !== "en") return names.some((name) => words.includes(name));
    return words.split(/[^\p{L}\p{N}]+/u).some((word) => names.includes(word));
  };
}

const CUSTOMER: Readonly<Record<Language, RegExp>> = {
  "zh-CN": /[他她]|客户|客人|对方|顾客|用户|业主|病人|患者|家属|学员|乘客|旅客/u,
  "zh-TW": /[他她]|客戶|客人|對方|顧客|用戶|業主|病人|患者|家屬|學員|乘客|旅客/u,
  en: /\b(?:he|she|him|her|his|hers|they|them|their|theirs|(?:customer|client|guest|caller|passenger)s?|patients|(?:an?|the|this|that|every) patient)\b/iu,
};
