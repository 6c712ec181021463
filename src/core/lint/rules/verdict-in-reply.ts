import { NARRATION, type Language } from "../../model/index.ts";
import { feedbackIn, sayingOf } from "../feedback.ts";
import { defineRule } from "../rule.ts";

/**
 * F02: the customer reacts, the coach judges. Customers may well say that somebody is wrong or should
 * have called, so only words of an examiner count, and "should" only where a narrator speaks.
 */
export const verdictInReply = defineRule({
  code: "verdict-in-reply",
  origin: "F02",
  limits: {},
  *check(subject) {
    for (const language of subject.languages) {
      for (const feedback of feedbackIn(subject, language)) {
        const { reply, response } = feedback;
        if (reply === null) continue;
        const found =
          EXAMINER[language].exec(reply.words) ??
          (response.reply === NARRATION ? NARRATOR[language].exec(reply.words) : null);
        if (found === null) continue;
        const data = { language, id: response.id, phrase: found[0] };
        yield { ...sayingOf(feedback, "reply", reply, language), data };
      }
    }
  },
});

const EXAMINER: Readonly<Record<Language, RegExp>> = {
  "zh-CN":
    /扣\d*[一二两三]?分|得分(?=[，。！？了]|$)|(?:回答|选择|选|做法|处理)(?:得|是)?(?:正确|错误)|(?:正确|错误)的?(?:答案|做法|选择|选项|回答)|标准答案/u,
  "zh-TW":
    /扣\d*[一二兩三]?分|得分(?=[，。！？了]|$)|(?:回答|選擇|選|做法|處理)(?:得|是)?(?:正確|錯誤)|(?:正確|錯誤)的?(?:答案|做法|選擇|選項|回答)|標準答案/u,
  en: /\b(?:correct|wrong|right|best) (?:answer|choice|option|response)\b|\b(?:your|the|a) (?:full )?score\b|\b(?:lose|lost|gain|gained|earn|earned|minus|plus) (?:\w+ )?(?:points?|marks?)\b|(?<=^|[.!?…]["”’)]?\s+|^["“‘])(?:correct|incorrect|wrong)(?=[.!]|$)/iu,
};

const NARRATOR: Readonly<Record<Language, RegExp>> = {
  "zh-CN": /不应该|应该|正确|错误/u,
  "zh-TW": /不應該|應該|正確|錯誤/u,
  en: /\bshould(?:n['’]t)?\b|\b(?:correct|wrong)\b/iu,
};
