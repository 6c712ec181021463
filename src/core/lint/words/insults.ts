import type { WordsByLanguage } from "./find-words.ts";

/** Rough words that an angry customer may use once. */
export const INSULTS: WordsByLanguage = {
  "zh-CN": "放屁 狗屁 屁话 混蛋 王八蛋 滚蛋 骗子 废物 白痴 蠢货 蠢猪 饭桶 不要脸 缺德 神经病 他妈的".split(
    " ",
  ),
  "zh-TW":
    "放屁 狗屁 屁話 混蛋 王八蛋 滾蛋 騙子 廢物 白痴 白癡 蠢貨 飯桶 不要臉 缺德 神經病 他媽的 靠北".split(" "),
  en: "crap bullshit idiot idiots moron morons liar liars bastard bastards useless scum damn shit stupid".split(
    " ",
  ),
};

/** Words that demean people for what they are; no scenario needs them. */
export const SLURS: WordsByLanguage = {
  "zh-CN": "傻逼 贱人 婊子 娘炮 死残废 瘸子 聋子 乡巴佬 老不死 小日本 黑鬼 死肥婆".split(" "),
  "zh-TW": "賤人 婊子 娘炮 死殘廢 瘸子 聾子 鄉巴佬 老不死 死肥婆 番仔 外勞仔 黑鬼".split(" "),
  en: "bitch whore retard retarded cripple faggot chink nigger spastic gook".split(" "),
};
