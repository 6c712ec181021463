import type { Figure, SpanUnit } from "./figure.ts";
import { readWith, type Grammar, type Groups } from "./grammar.ts";

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[零〇一二两兩三四五六七八九十百千万萬]+)`;
const UNIT = [
  "秒[钟鐘]?",
  String.raw`分[钟鐘]|分(?=[零〇一二两兩三四五六七八九十\d]+秒)`,
  "[个個]?小[时時]|[个個]?[钟鐘][头頭]",
  "[个個]?工作[日天]|天|日(?![期子前后後])",
  "[个個]?星期|[个個]?[礼禮]拜|周(?!年)|週",
  "[个個]月",
  "年(?![级級代])",
].join("|");
const UNITS: readonly (readonly [RegExp, SpanUnit])[] = [
  [/秒/, "second"],
  [/分/, "minute"],
  [/小|头|頭/, "hour"],
  [/天|日/, "day"],
  [/期|拜|周|週/, "week"],
  [/月/, "month"],
  [/年/, "year"],
];

/** 九点二十, 八点零五, 9点20: minutes without 分, unless they count something else. */
const BARE_MINUTES = String.raw`(?:零[一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?|[0-5]\d)(?![分百千万萬天日号號台個个秒年月块塊元次回张張条條人位])`;

/** 两周三次 and 每周三天 are no Wednesdays, nor is 这周一共 a Monday. */
const WEEKDAY = String.raw`(?:(?<![一二两兩三四五六七八九十几幾半整\d])[周週]|(?<![个個])(?:星期|[礼禮]拜))[一二三四五六日天](?![次回天个個小百千万萬共定直]|十(?![一二三四五六七八九]?[点點]))`;

/*
 * One alternative a way of writing, in order of precedence. An ordinal other than a day's (第二句) is no
 * figure; 一点 alone is "a bit", 一块 "together", 第二天 "the next day", 半天 mostly "for ages".
 */
const PATTERN = new RegExp(
  [
    String.raw`(?<skip>第[一二两兩]天|\d+月\d+[日号號]|(?<![A-Za-z])[A-Za-z]+\d+|(?<![\d.])\d+[A-Za-z]+|一[点點块塊](?![半钟鐘整前])|[百千万萬]分之[一二三四五六七八九十百]+|十分(?![钟鐘]))`,
    String.raw`(?<weekday>${WEEKDAY})`,
    String.raw`(?<clock>(?<hour24>\d{1,2})[:：](?<minute>\d{2}))`,
    String.raw`(?<before>(?:[差还還]有?)?(?<minutes>${NUMBER})分[钟鐘]?[到就](?<nextHour>${NUMBER})[点點])`,
    String.raw`(?<spoken>(?<hour>${NUMBER})[点點](?<past>半|一刻|三刻|[零一二三四五六七八九十]+分(?![钟鐘])|${BARE_MINUTES})?(?![建意要名击擊])[钟鐘整]?)`,
    String.raw`(?<price>[¥￥$]\s?(?<sum>${NUMBER})|(?<amount>${NUMBER})(?:元|[块塊](?:[钱錢])?|[圆圓]))`,
    String.raw`半(?<half>[个個]?小[时時]|[个個]?[钟鐘][头頭]|分[钟鐘]|[个個]月|年)`,
    String.raw`(?<quarters>[一三])刻[钟鐘]`,
    String.raw`(?<halves>${NUMBER})[个個]半(?<halvesUnit>小[时時]|[钟鐘][头頭]|月|星期|[礼禮]拜)`,
    String.raw`(?<halfMore>${NUMBER})(?<halfMoreUnit>分[钟鐘]|小[时時]|天|[周週]|年)半(?![价價])`,
    String.raw`(?<range>(?<from>${NUMBER})\s?[到至~～—–-]\s?(?<to>${NUMBER})(?<rangeUnit>${UNIT}))`,
    String.raw`(?<span>(?<many>${NUMBER})多?(?<unit>${UNIT}))`,
    String.raw`(?<plain>${NUMBER})`,
  ].join("|"),
  "g",
);

const CHINESE: Grammar = {
  pattern: PATTERN,
  units: UNITS,
  clockOf,
  weekdayOf,
  // 两三天 is two or three days.
  numbersOf: (written) =>
    (/^[一二两兩三四五六七八九]{2}$/.test(written) ? [...written] : [written]).map(chineseNumber),
};

/** Figures of a Chinese text, in either script. */
export function readChineseFigures(text: string): readonly Figure[] {
  return readWith(CHINESE, text);
}

/** 日 and 天 both name the seventh day. */
function weekdayOf(written: string): number {
  const sign = written.at(-1) ?? "";
  return sign === "天" ? 7 : "一二三四五六日".indexOf(sign) + 1;
}

function clockOf({ hour24, minute, hour, past, minutes, nextHour }: Groups): number | null {
  if (hour24 !== undefined) return Number(hour24) * 60 + Number(minute);
  if (nextHour !== undefined) return chineseNumber(nextHour) * 60 - chineseNumber(minutes ?? "");
  return hour === undefined ? null : chineseNumber(hour) * 60 + minutesOf(past);
}

function minutesOf(words: string | undefined): number {
  if (words === undefined) return 0;
  if (words === "半") return 30;
  if (words === "一刻") return 15;
  return words === "三刻" ? 45 : chineseNumber(words.replace(/分$/, ""));
}

const DIGITS = "零一二三四五六七八九";
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 二十四 is 24, 两百 is 200, 一〇二四 and 1024 are 1024. */
export function chineseNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written.replaceAll(",", ""));
  const plain = written
    .replace(/[两兩]/g, "二")
    .replaceAll("〇", "零")
    .replaceAll("萬", "万");
  if (!/[十百千万]/.test(plain)) return Number([...plain].map((sign) => DIGITS.indexOf(sign)).join(""));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of plain) {
    const power = POWERS[sign];
    if (sign === "万") {
      total += (section + digit) * 10_000;
      section = 0;
      digit = 0;
    } else if (power === undefined) {
      digit = DIGITS.indexOf(sign);
    } else {
      section += (digit || 1) * power;
      digit = 0;
    }
  }
  return total + section + digit;
}
