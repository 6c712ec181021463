import type { Language } from "../../model/index.ts";
import { decisionsIn, relatedTo, wordsOf } from "../decisions.ts";
import { defineRule } from "../rule.ts";

/**
 * O14: the model uses a ready-made phrase of sympathy at most once. The second one is heard as a
 * recording, whoever says it.
 */
export const stockEmpathy = defineRule({
  code: "stock-empathy",
  origin: "O14",
  limits: { times: 1 },
  *check(subject, { times }) {
    for (const language of subject.languages) {
      const found = decisionsIn(subject, language).filter(({ best }) => STOCK[language].test(best.words));
      const [first] = found;
      for (const [index, { best }] of found.entries()) {
        if (index < times) continue;
        const phrase = STOCK[language].exec(best.words)?.[0] ?? "";
        yield {
          ...wordsOf(best, language),
          data: { language, phrase, nth: index + 1 },
          related: first === undefined ? [] : [relatedTo(first.best, language, "first")],
        };
      }
    }
  },
});

const STOCK: Readonly<Record<Language, RegExp>> = {
  "zh-CN":
    /(?:非常|十分|特别|很|完全)?理解您(?:现在|此刻|此时)?的(?:心情|感受)|您的(?:心情|感受)我(?:很|非常|完全|都|能|可以)*理解|感同身受|(?:给您|对您)(?:带来|造成)(?:了)?(?:的)?(?:不便|困扰|麻烦)|(?:深表|致以)(?:诚挚的)?歉意/u,
  "zh-TW":
    /(?:非常|十分|特別|很|完全)?理解您(?:現在|此刻|此時)?的(?:心情|感受)|您的(?:心情|感受)我(?:很|非常|完全|都|能|可以)*理解|感同身受|(?:造成|帶給|帶來)您?的?(?:不便|困擾|麻煩)|(?:深表|致上)(?:誠摯的|最深的)?歉意/u,
  en: /understand (?:exactly )?how (?:you feel|frustrating|upsetting)|understand your frustration|(?:sorry|apologi[sz]e|apologies) for (?:the|any|this) (?:inconvenience|trouble)|feel your pain/iu,
};
