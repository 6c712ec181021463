import type { Language } from "../../model/index.ts";

/** By these words a text claims that a law or an official rule says so. */
export const LAW: Readonly<Record<Language, RegExp>> = {
  "zh-CN": /三包|无理由退|法律|法规|法定|依法|国家规定|消费者权益|保修期|包换|包退|换货|保修[一二两三\d]+年/u,
  "zh-TW":
    /三包|無理由退|法律|法規|法定|依法|鑑賞期|消保法|消費者保護|保固期|包換|包退|換貨|保固[一二兩三\d]+年/u,
  en: /\b(?:statut\w+|by law|legal(?:ly)?|the law|consumer (?:rights|law)|warranty period|(?:one|two|three)-year warranty|cooling-off|no-reason return)\b/iu,
};
