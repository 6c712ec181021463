import type { WordsByLanguage } from "./find-words.ts";

/** Sayings that put a difficulty down to age, sex, region, disability or accent. */
export const STEREOTYPES: WordsByLanguage = {
  "zh-CN": [
    ..."老年人都 老人家都 老人就是 年纪大了就 上了年纪就 女人就是 女人都 女司机 女的就是 男人都 大妈 大爷脾气".split(
      " ",
    ),
    ..."外地人都 外地人就 乡下人都 乡下人就 农村人都 小地方的人就 东北人都 河南人都 上海人都 北方人就 南方人就 口音太重 残疾人都 更年期".split(
      " ",
    ),
  ],
  "zh-TW": [
    ..."老年人都 老人家都 老人就是 年紀大了就 上了年紀就 女人就是 女人都 女駕駛 女生就是 男人都 大媽 歐巴桑".split(
      " ",
    ),
    ..."外地人都 外地人就 鄉下人都 鄉下人就 南部人都 北部人都 本省人都 外省人都 口音太重 台灣國語 外勞 殘障都 更年期".split(
      " ",
    ),
  ],
  en: [
    "old people",
    "at your age",
    "at her age",
    "at his age",
    "women always",
    "just like a woman",
    "men never",
    "foreigners always",
    "people like her always",
    "people like him always",
    "country bumpkin",
    "thick accent",
    "menopausal",
    "for a woman",
  ],
};
