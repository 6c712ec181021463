import type { Figure, SpanUnit } from "./figure.ts";
import { readWith, type Grammar, type Groups } from "./grammar.ts";

const ONES = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
    " ",
  ),
  ..."sixteen seventeen eighteen nineteen".split(" "),
];
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const OTHERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  both: 2,
  twice: 2,
  double: 2,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  dozen: 12,
};
const SMALL = ONES.slice(1).reverse().join("|");
const WORD = `(?:(?:${TENS.join("|")})(?:[ -](?:${ONES.slice(1, 10).join("|")}))?|${SMALL}|zero)`;
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|(?:${WORD}|a)[ -](?:hundred|thousand)(?: and ${WORD})?|${WORD})`;
const HOUR = `(?:${ONES.slice(1, 13).reverse().join("|")}|1[0-2]|[1-9])`;
const SOME_MINUTES = `(?:five|ten|twenty|twenty-five)`;
const UNITS: readonly (readonly [RegExp, SpanUnit])[] = [
  [/^(?:seconds?|secs?|s)$/i, "second"],
  [/^(?:minutes?|mins?)$/i, "minute"],
  [/^(?:hours?|hrs?)$/i, "hour"],
  [/^(?:(?:working|business) days?|days?)$/i, "day"],
  [/^weeks?$/i, "week"],
  [/^months?$/i, "month"],
  [/^years?$/i, "year"],
];
const UNIT =
  "seconds?|secs?|s|minutes?|mins?|hours?|hrs?|(?:working|business) days?|days?|weeks?|months?|years?";
const MONEY = "yuan|rmb|dollars?|pounds?|euros?";
/** What would make of "at six" something other than a time. */
const NO_THING = String.raw`(?![ -](?:${UNIT}|${MONEY}|per|of|more|other|times|hundred|thousand)\b|[.:]\d)`;
const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const WEEK = "mon|tues|wednes|thurs|fri|satur|sun";

/* One alternative a way of writing, in order of precedence. "Half a day" is left alone, as 半天 is. */
const PATTERN = new RegExp(
  [
    String.raw`(?<skip>(?<![A-Za-z])[A-Za-z]+\d+|\b(?:${MONTHS})\.? \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\b)`,
    String.raw`(?<!\d)\d+(?:st|nd|rd|th)\b`,
    String.raw`\b(?<turn>noon|midnight)\b`,
    String.raw`\b(?<weekday>${WEEK})days?\b`,
    String.raw`(?<clock>(?<hour24>\d{1,2}):(?<minute>\d{2})|(?<hour12>\d{1,2})\s?[ap]\.?m\b)`,
    String.raw`\b(?<halfPast>half(?:[ -]past)? (?<halfHour>${HOUR})\b(?![ -](?:${UNIT})\b))`,
    String.raw`\b(?<quarter>quarter[ -](?<side>past|to) (?<quarterHour>${HOUR})\b)`,
    String.raw`\b(?<after>(?<minutesPast>${SOME_MINUTES}|\d{1,2})(?: minutes)? past (?<pastHour>${HOUR})\b)`,
    String.raw`\b(?<before>(?<minutes>${SOME_MINUTES}|\d{1,2}(?= minutes))(?: minutes)? to (?<nextHour>${HOUR})\b${NO_THING})`,
    String.raw`\b(?<sharp>(?<sharpHour>${HOUR}) o['’]clock)`,
    String.raw`(?<=\b(?:by|at|before|until|till) )(?<near>(?<nearHour>${HOUR})\b${NO_THING}(?! and a half\b))`,
    String.raw`(?<price>[¥￥$£€]\s?(?<sum>${NUMBER})|\b(?<amount>${NUMBER})[ -](?:${MONEY})\b)`,
    String.raw`\bhalf(?:[ -]an?[ -]|[ -])(?<half>hour|minute|month|year)\b`,
    String.raw`\b(?<quarters>a|three) quarters? of an hour\b`,
    String.raw`\b(?<halves>${NUMBER}|an?)[ -]and[ -]a[ -]half[ -](?<halvesUnit>${UNIT})\b`,
    String.raw`\b(?<halfMore>${NUMBER}|an?)[ -](?<halfMoreUnit>${UNIT}) and a half\b`,
    String.raw`\b(?<range>(?<from>${NUMBER})(?: to | or |(?<=\d)\s?[-–]\s?)(?<to>${NUMBER})[ -](?<rangeUnit>${UNIT})\b)`,
    String.raw`\b(?<span>(?<many>${NUMBER}|an?)[ -](?<unit>${UNIT})\b)`,
    String.raw`\b(?<plain>${NUMBER}|${Object.keys(OTHERS).slice(2).join("|")})\b`,
  ].join("|"),
  "gi",
);

/** Noon and midnight are twelve o'clock. */
const HALF_A_DAY = 720;

const ENGLISH: Grammar = {
  pattern: PATTERN,
  units: UNITS,
  clockOf,
  weekdayOf: (written) => WEEK.split("|").indexOf(written.toLowerCase()) + 1,
  numbersOf: (written) => [englishNumber(written.replace(/(?<=\d)(?:st|nd|rd|th)$/i, ""))],
};

/** Figures of an English text. */
export function readEnglishFigures(text: string): readonly Figure[] {
  return readWith(ENGLISH, text);
}

function clockOf(groups: Groups): number | null {
  const { hour24, hour12, halfHour, quarterHour, pastHour, nextHour, sharpHour, nearHour } = groups;
  if (groups["turn"] !== undefined) return HALF_A_DAY;
  if (hour24 !== undefined) return Number(hour24) * 60 + Number(groups["minute"]);
  if (hour12 !== undefined) return Number(hour12) * 60;
  if (halfHour !== undefined) return englishNumber(halfHour) * 60 + 30;
  if (quarterHour !== undefined) {
    return englishNumber(quarterHour) * 60 + (groups["side"]?.toLowerCase() === "to" ? -15 : 15);
  }
  if (pastHour !== undefined) {
    return englishNumber(pastHour) * 60 + englishNumber(groups["minutesPast"] ?? "");
  }
  if (nextHour !== undefined) return englishNumber(nextHour) * 60 - englishNumber(groups["minutes"] ?? "");
  const hour = sharpHour ?? nearHour;
  return hour === undefined ? null : englishNumber(hour) * 60;
}

/** "twenty-four" is 24, "two hundred and five" is 205, "both" is 2. */
export function englishNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written.replaceAll(",", ""));
  let total = 0;
  let section = 0;
  for (const word of written.toLowerCase().split(/[ -]/)) {
    if (word === "hundred") section = (section || 1) * 100;
    else if (word === "thousand") {
      total += (section || 1) * 1000;
      section = 0;
    } else if (TENS.includes(word)) section += (TENS.indexOf(word) + 2) * 10;
    else section += OTHERS[word] ?? Math.max(0, ONES.indexOf(word));
  }
  return total + section;
}
