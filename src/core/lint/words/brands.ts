import type { WordsByLanguage } from "./find-words.ts";

const LATIN = [
  ..."iphone ipad macbook samsung huawei xiaomi redmi oppo vivo lenovo thinkpad dell sony".split(" "),
  ..."asus acer microsoft haier midea gree hisense tcl whirlpool amazon taobao tmall".split(" "),
  ..."wechat alipay tiktok douyin shopee pchome fedex dhl".split(" "),
];

/**
 * Names that a scenario should not borrow: a sample, so that the commonest slips are seen. Names that
 * are also plain words (小米, 美的, 联想) stand with what makes them a brand.
 */
export const BRANDS: WordsByLanguage = {
  "zh-CN": [
    ..."华为 小米手机 小米商城 红米 苹果手机 苹果电脑 三星手机 三星电视 联想电脑 联想笔记本 戴尔 惠普 华硕 索尼 微软".split(
      " ",
    ),
    ..."海尔 海信 格力空调 美的空调 京东 淘宝 天猫 拼多多 抖音 微信 支付宝 顺丰 美团 饿了么 滴滴打车".split(
      " ",
    ),
    ..."协和医院 华西医院 小红书 iPhone iPad MacBook OPPO vivo ThinkPad".split(" "),
  ],
  "zh-TW": [
    ..."華為 小米手機 蘋果手機 蘋果電腦 三星手機 三星電視 聯想筆電 戴爾 惠普 華碩 宏碁 索尼 微軟 海爾 大同電鍋 蝦皮".split(
      " ",
    ),
    ..."京東 淘寶 天貓 抖音 微信 支付寶 順豐 黑貓宅急便 全家便利 燦坤 全國電子 臺大醫院 台大醫院".split(" "),
    ..."長庚醫院 iPhone iPad MacBook OPPO vivo ThinkPad LINE PChome momo購物".split(" "),
  ],
  en: LATIN,
};
