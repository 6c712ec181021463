import type { Figure, SpanUnit } from "./figure.ts";

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
const UNITS: readonly (readonly [string, SpanUnit])[] = [
  ["seconds?|secs?|s", "second"],
  ["minutes?|mins?", "minute"],
  ["hours?|hrs?", "hour"],
  ["(?:working|business) days?|days?", "day"],
  ["weeks?", "week"],
  ["months?", "month"],
  ["years?", "year"],
];
const UNIT = UNITS.map(([words]) => words).join("|");
const MONEY = "yuan|rmb|dollars?|pounds?|euros?";
/** What would make of "at six" something other than a time. */
const NO_THING = String.raw`(?![ -](?:${UNIT}|${MONEY}|per|of|more|other|times|hundred|thousand)\b|[.:]\d)`;

/* One alternative a way of writing, in order of precedence. */
const PATTERN = new RegExp(
  [
    String.raw`(?<skip>(?<![A-Za-z])[A-Za-z]+\d+|(?<!\d)\d+(?:st|nd|rd|th)\b)`,
    String.raw`(?<clock>(?<hour24>\d{1,2}):(?<minute>\d{2})|(?<hour12>\d{1,2})\s?[ap]\.?m\b)`,
    String.raw`\b(?<halfPast>half(?: past)? (?<halfHour>${HOUR})\b(?![ -](?:${UNIT})\b))`,
    String.raw`\b(?<quarter>quarter (?<side>past|to) (?<quarterHour>${HOUR})\b)`,
    String.raw`\b(?<before>(?<minutes>five|ten|twenty|twenty-five)(?: minutes)? to (?<nextHour>${HOUR})\b${NO_THING})`,
    String.raw`\b(?<sharp>(?<sharpHour>${HOUR}) o['’]clock)`,
    String.raw`(?<=\b(?:by|at|before|until|till) )(?<near>(?<nearHour>${HOUR})\b${NO_THING})`,
    String.raw`(?<price>[¥￥$£€]\s?(?<sum>${NUMBER})|\b(?<amount>${NUMBER})[ -](?:${MONEY})\b)`,
    String.raw`\b(?<halfHourLong>half an hour|half-hour)\b`,
    String.raw`\b(?<range>(?<from>${NUMBER})(?: to | or |(?<=\d)\s?[-–]\s?)(?<to>${NUMBER})[ -](?<rangeUnit>${UNIT})\b)`,
    String.raw`\b(?<span>(?<many>${NUMBER}|an?)[ -](?<unit>${UNIT})\b)`,
    String.raw`\b(?<plain>${NUMBER}|${Object.keys(OTHERS).slice(2).join("|")})\b`,
  ].join("|"),
  "gi",
);

/** Figures of an English text. */
export function readEnglishFigures(text: string): readonly Figure[] {
  return [...text.matchAll(PATTERN)].flatMap(({ 0: written, groups = {} }): Figure[] => {
    if (groups.skip !== undefined) return [];
    const figure = (kind: Figure["kind"], value: number, unit: SpanUnit | null = null): Figure => ({
      kind,
      value,
      unit,
      digits: /\d/.test(written),
      text: written,
    });
    const clock = clockOf(groups);
    if (clock !== null) return [figure("clock", clock)];
    const sum = groups.sum ?? groups.amount;
    if (sum !== undefined) return [figure("price", englishNumber(sum))];
    if (groups.halfHourLong !== undefined) return [figure("span", 30, "minute")];
    if (groups.from !== undefined && groups.to !== undefined) {
      const unit = unitOf(groups.rangeUnit);
      return [groups.from, groups.to].map((end) => figure("span", englishNumber(end), unit));
    }
    if (groups.many !== undefined) return [figure("span", englishNumber(groups.many), unitOf(groups.unit))];
    return [figure("number", englishNumber(written))];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function clockOf(groups: Groups): number | null {
  const { hour24, hour12, halfHour, quarterHour, nextHour, sharpHour, nearHour } = groups;
  if (hour24 !== undefined) return Number(hour24) * 60 + Number(groups.minute);
  if (hour12 !== undefined) return Number(hour12) * 60;
  if (halfHour !== undefined) return englishNumber(halfHour) * 60 + 30;
  if (quarterHour !== undefined) {
    return englishNumber(quarterHour) * 60 + (groups.side?.toLowerCase() === "to" ? -15 : 15);
  }
  if (nextHour !== undefined) return englishNumber(nextHour) * 60 - englishNumber(groups.minutes ?? "");
  const hour = sharpHour ?? nearHour;
  return hour === undefined ? null : englishNumber(hour) * 60;
}

function unitOf(words = ""): SpanUnit | null {
  return UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, "i").test(words))?.[1] ?? null;
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
