import { describe, expect, test } from "vitest";
import { lacking, readFigures, sameFigure } from "../../../../src/core/lint/figures.ts";
import type { Language } from "../../../../src/core/model/index.ts";

const minutes = (hour: number, minute = 0) => hour * 60 + minute;
/** Kind, value and unit of every figure, without what it looks like. */
const read = (text: string, language: Language) =>
  readFigures(text, language).map(({ kind, value, unit }) => [kind, value, ...(unit ? [unit] : [])]);

describe("Chinese", () => {
  test.each([
    [
      "周四16:40，热线",
      [
        ["weekday", 4],
        ["clock", minutes(16, 40)],
      ],
    ],
    ["下周二再来", [["weekday", 2]]],
    ["每周三下午", [["weekday", 3]]],
    [
      "礼拜天，星期日",
      [
        ["weekday", 7],
        ["weekday", 7],
      ],
    ],
    [
      "周二十点，周一十一点",
      [
        ["weekday", 2],
        ["clock", minutes(10)],
        ["weekday", 1],
        ["clock", minutes(11)],
      ],
    ],
    ["每周三次", [["number", 3]]],
    [
      "两周三天",
      [
        ["span", 2, "week"],
        ["span", 3, "day"],
      ],
    ],
    ["明早九点半放片子", [["clock", minutes(9, 30)]]],
    ["六点前到店", [["clock", minutes(6)]]],
    ["下午三点一刻", [["clock", minutes(3, 15)]]],
    ["还有十分钟到六点", [["clock", minutes(5, 50)]]],
    ["七点二十分", [["clock", minutes(7, 20)]]],
    ["九点二十我叫您", [["clock", minutes(9, 20)]]],
    [
      "八点四十，八点零五",
      [
        ["clock", minutes(8, 40)],
        ["clock", minutes(8, 5)],
      ],
    ],
    ["9点20到店", [["clock", minutes(9, 20)]]],
    [
      "六点十台机器",
      [
        ["clock", minutes(6)],
        ["number", 10],
      ],
    ],
    ["兩百塊抵用券", [["price", 200]]],
    ["两百五十块钱", [["price", 250]]],
    [
      "￥1999和30元",
      [
        ["price", 1999],
        ["price", 30],
      ],
    ],
    [
      "修五天，第二回修九天",
      [
        ["span", 5, "day"],
        ["number", 2],
        ["span", 9, "day"],
      ],
    ],
    [
      "三到五个工作日",
      [
        ["span", 3, "day"],
        ["span", 5, "day"],
      ],
    ],
    [
      "預計1-3個工作天",
      [
        ["span", 1, "day"],
        ["span", 3, "day"],
      ],
    ],
    ["二十四小时内", [["span", 24, "hour"]]],
    ["半小时", [["span", 0.5, "hour"]]],
    ["一个半小时", [["span", 1.5, "hour"]]],
    ["兩天半", [["span", 2.5, "day"]]],
    [
      "半年，半个月",
      [
        ["span", 0.5, "year"],
        ["span", 0.5, "month"],
      ],
    ],
    ["等一刻钟", [["span", 15, "minute"]]],
    ["五个半月", [["span", 5.5, "month"]]],
    [
      "两分四十秒后",
      [
        ["span", 2, "minute"],
        ["span", 40, "second"],
      ],
    ],
    [
      "五个月，两周",
      [
        ["span", 5, "month"],
        ["span", 2, "week"],
      ],
    ],
    [
      "三个月后添了两台",
      [
        ["span", 3, "month"],
        ["number", 2],
      ],
    ],
    [
      "工号0217，拨12315",
      [
        ["number", 217],
        ["number", 12315],
      ],
    ],
    [
      "等两三天",
      [
        ["span", 2, "day"],
        ["span", 3, "day"],
      ],
    ],
    [
      "一共1,999元",
      [
        ["number", 1],
        ["price", 1999],
      ],
    ],
    ["第四天没有到账", [["span", 4, "day"]]],
  ])("%s", (text, figures) => {
    expect(read(text, text.includes("預") || text.includes("兩") ? "zh-TW" : "zh-CN")).toEqual(figures);
  });

  test.each(["第二天", "早一点", "一块去", "X14笔记本", "十分抱歉", "等了半天", "周末"])(
    "%s has no figure",
    (text) => {
      expect(read(text, "zh-CN")).toEqual([]);
    },
  );
});

describe("English", () => {
  test.each([
    ["at half past nine tomorrow", [["clock", minutes(9, 30)]]],
    ["at Renmin Road by half six", [["clock", minutes(6, 30)]]],
    ["(Ten minutes to six.)", [["clock", minutes(5, 50)]]],
    [
      "quarter to seven, quarter past two",
      [
        ["clock", minutes(6, 45)],
        ["clock", minutes(2, 15)],
      ],
    ],
    ["Six o'clock can be checked", [["clock", minutes(6)]]],
    ["bring it before six and wait", [["clock", minutes(6)]]],
    ["by ten tonight", [["clock", minutes(10)]]],
    ["closes 18:30", [["clock", minutes(18, 30)]]],
    ["at 6 pm", [["clock", minutes(6)]]],
    [
      "a 200-yuan voucher, two hundred yuan",
      [
        ["price", 200],
        ["price", 200],
      ],
    ],
    [
      "three to five working days",
      [
        ["span", 3, "day"],
        ["span", 5, "day"],
      ],
    ],
    [
      "one or two days",
      [
        ["span", 1, "day"],
        ["span", 2, "day"],
      ],
    ],
    ["within twenty-four hours", [["span", 24, "hour"]]],
    ["¥1,999 in all", [["price", 1999]]],
    ["half an hour", [["span", 0.5, "hour"]]],
    [
      "per half hour, a half-hour call",
      [
        ["span", 0.5, "hour"],
        ["span", 0.5, "hour"],
      ],
    ],
    ["an hour and a half", [["span", 1.5, "hour"]]],
    ["by two and a half hours", [["span", 2.5, "hour"]]],
    ["a quarter of an hour", [["span", 15, "minute"]]],
    ["at ten past nine", [["clock", minutes(9, 10)]]],
    ["twenty-five past 3", [["clock", minutes(3, 25)]]],
    ["5 minutes past six", [["clock", minutes(6, 5)]]],
    ["a quarter to six", [["clock", minutes(5, 45)]]],
    [
      "half past 9, half-past nine",
      [
        ["clock", minutes(9, 30)],
        ["clock", minutes(9, 30)],
      ],
    ],
    [
      "on Tuesday, two Wednesdays",
      [
        ["weekday", 2],
        ["number", 2],
        ["weekday", 3],
      ],
    ],
    [
      "2 min 40 s later",
      [
        ["span", 2, "minute"],
        ["span", 40, "second"],
      ],
    ],
    ["a four-minute video", [["span", 4, "minute"]]],
    ["by two hundred calls", [["number", 200]]],
    ["two hundred and five calls", [["number", 205]]],
    [
      "repaired twice, both slips",
      [
        ["number", 2],
        ["number", 2],
      ],
    ],
  ])("%s", (text, figures) => {
    expect(read(text, "en")).toEqual(figures);
  });

  test.each(["X14 laptop", "How often? Nobody knows", "one another's"])("%s", (text) => {
    expect(read(text, "en").filter(([kind]) => kind !== "number")).toEqual([]);
  });
});

describe("the same figure", () => {
  test.each([
    ["六点半", "18:30"],
    ["六点", "by six"],
    ["九点", "nine tomorrow"],
    ["半小时", "half an hour"],
    ["快三分钟", "nearly three"],
    ["两百块", "two hundred yuan"],
    ["一周", "seven days"],
    ["半小时", "thirty minutes"],
    ["一个半小时", "ninety minutes"],
    ["五点三刻", "a quarter to six"],
    ["週三", "Wednesday"],
    ["礼拜天", "on Sunday"],
  ])("%s · %s", (chinese, english) => {
    expect(lacking(readFigures(chinese, "zh-CN"), readFigures(english, "en"))).toEqual([]);
  });

  test.each([
    ["六点", "18:30"],
    ["五天", "nine days"],
    ["两百块", "a 20-yuan voucher"],
    ["周二", "Wednesday"],
    ["周二", "two of them"],
    ["八天", "eight dollars"],
    ["十分钟", "ten yuan"],
  ])("%s is not %s", (chinese, english) => {
    expect(lacking(readFigures(chinese, "zh-CN"), readFigures(english, "en"))).toHaveLength(1);
  });

  test("goes both ways", () => {
    const [six] = readFigures("六点", "zh-CN");
    const [number] = readFigures("six", "en");
    expect(six && number && sameFigure(six, number) && sameFigure(number, six)).toBe(true);
  });
});
