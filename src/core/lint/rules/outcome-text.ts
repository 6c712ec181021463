import { numbersIn } from "../../analysis/index.ts";
import { textKeys, type Language } from "../../model/index.ts";
import { isWritten } from "../decisions.ts";
import { namesIn } from "../names.ts";
import { defineRule } from "../rule.ts";

/**
 * F08: an outcome tells what happened later, by at least one thing that could be checked: a time, a
 * number, a name. It neither grades nor draws a moral; trainees draw it themselves.
 */
export const outcomeText = defineRule({
  code: "outcome-text",
  origin: "F08",
  limits: {},
  *check(subject) {
    const { document, entry } = subject;
    for (const language of subject.languages) {
      const names = namesIn(subject, language);
      for (const { id } of document.scenario.outcomes) {
        const key = textKeys.outcomeText(id);
        const words = entry.texts[language][key];
        if (words === undefined || !isWritten(entry.states[language][key])) continue;
        const place = { at: ["outcomes", id, "text"], text: { language, key } };
        const phrase = MORALS[language].exec(words)?.[0];
        if (phrase !== undefined) yield { ...place, data: { language, id, phrase, context: "moral" } };
        const concrete =
          numbersIn(words, language) > 0 ||
          LATER[language].test(words) ||
          names.some((name) => words.includes(name));
        if (!concrete) yield { ...place, data: { language, id, phrase: "", context: "fact" } };
      }
    }
  },
});

const MORALS: Readonly<Record<Language, RegExp>> = {
  "zh-CN":
    /得分|扣分|满分|分数|及格|通关|这(?:告诉|提醒)我们|由此可见|请(?:记住|牢记)|要记住|吸取教训|(?:你|我们)(?:本来)?(?:不)?应该/u,
  "zh-TW":
    /得分|扣分|滿分|分數|及格|過關|這(?:告訴|提醒)我們|由此可見|請(?:記住|牢記)|要記住|記取教訓|(?:你|我們)(?:本來)?(?:不)?應該/u,
  en: /\b(?:your|the|full) score\b|\b(?:points|full marks)\b|\bthe (?:lesson|moral)\b|\b(?:this|it) (?:shows|teaches|reminds) (?:us|you)\b|\bremember to\b|\byou should\b/iu,
};

const LATER: Readonly<Record<Language, RegExp>> = {
  "zh-CN":
    /当[天晚场]|第二天|次日|隔天|[今明昨][天晚早]|[周礼]拜?[一二三四五六日天末]|[早晚]上|中午|下午|夜里|[年月]底|下[周个]|后来|[几多半]个?[天周月年]/u,
  "zh-TW":
    /當[天晚場]|第二天|隔天|[今明昨][天晚早]|[週禮]拜?[一二三四五六日天末]|[早晚]上|中午|下午|夜裡|[年月]底|下[週個]|後來|[幾多半]個?[天週月年]/u,
  en: /\b(?:today|tonight|tomorrow|yesterday|later|next (?:day|week|month|year|morning)|that (?:day|night|evening|morning|afternoon|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weeks?|months?|years?)\b/iu,
};
