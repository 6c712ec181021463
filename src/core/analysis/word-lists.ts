import type { Language } from "../model/index.ts";
import type { WordLists } from "./features.ts";

/*
 * By these words a reader who knows nothing of the situation might tell responses apart (authoring
 * O05, scoring §11). They are data of the measure, like a ruler's marks, and not settings: changing
 * them changes what every report means.
 */
export const WORD_LISTS: Readonly<Record<Language, WordLists>> = {
  "zh-CN": {
    polite: ["请", "您", "麻烦", "谢谢", "抱歉", "对不起", "不好意思", "好吗", "行吗"],
    sorry: ["抱歉", "对不起", "不好意思", "理解", "体谅", "心情"],
    absolute: ["绝对", "绝不", "肯定", "一定", "保证", "百分之百", "放心", "全部", "从来", "永远", "都"],
  },
  "zh-TW": {
    polite: ["請", "您", "麻煩", "謝謝", "抱歉", "對不起", "不好意思", "好嗎", "可以嗎"],
    sorry: ["抱歉", "對不起", "不好意思", "理解", "體諒", "心情"],
    absolute: ["絕對", "絕不", "肯定", "一定", "保證", "百分之百", "放心", "全部", "從來", "永遠", "都"],
  },
  en: {
    polite: ["please", "sorry", "thank", "thanks", "kindly", "shall", "all right"],
    sorry: ["sorry", "apologise", "apologize", "apologies", "understand", "feel"],
    absolute: [
      "absolutely",
      "definitely",
      "certainly",
      "guarantee",
      "never",
      "always",
      "nothing",
      "rest assured",
      "every",
      "all",
    ],
  },
};
