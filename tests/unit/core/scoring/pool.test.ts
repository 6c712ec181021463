import { describe, expect, it } from "vitest";
import type { PassRule } from "../../../../src/core/model/index.ts";
import { judgeSet, pool, type Marks } from "../../../../src/core/scoring/index.ts";

const rule: PassRule = { scoreAtLeast: 75, principleAtLeast: 60, noCritical: true, practiseMoreWithin: 12 };

describe("a set of scenarios", () => {
  it("adds up marks, so that a long scenario weighs more", () => {
    expect(pool([marks(10, 10), marks(15, 30)])).toMatchObject({ earned: 25, available: 40, total: 62 });
  });

  it("lets a conversation below zero take from the others", () => {
    expect(pool([marks(-10, 20), marks(20, 20)]).total).toBe(25);
  });

  it("is passed on the mark and not a hair under it", () => {
    expect(judged(marks(75, 100)).verdict).toBe("passed");
    expect(judged(marks(749, 1000))).toEqual({
      verdict: "practise-more",
      shortfalls: [{ code: "score", needed: 75, reached: 74 }],
    });
  });

  it("within the error of measurement means to practise more, below it not passed", () => {
    expect(judged(marks(63, 100)).verdict).toBe("practise-more");
    expect(judged(marks(62, 100)).verdict).toBe("not-passed");
  });

  it("asks every principle for itself: charm does not buy honesty", () => {
    const charming = { ...marks(90, 100), principles: { honest: { earned: 11, available: 20 } } };
    expect(judged(charming)).toEqual({
      verdict: "practise-more",
      shortfalls: [{ code: "principle", id: "honest", needed: 60, reached: 55 }],
    });
  });

  it("does not ask for a principle that could not be shown", () => {
    const silent = { ...marks(90, 100), principles: { honest: { earned: 0, available: 0 } } };
    expect(judged(silent).verdict).toBe("passed");
  });

  it("is not passed with a critical error, whatever the score", () => {
    const attempt = { ...marks(100, 100), criticals: ["privacy-breach"] };
    expect(judgeSet(pool([attempt, attempt]), rule)).toEqual({
      verdict: "not-passed",
      shortfalls: [{ code: "critical", ids: ["privacy-breach"] }],
    });
  });
});

function judged(attempt: Marks) {
  return judgeSet(pool([attempt]), rule);
}

function marks(earned: number, available: number): Marks {
  return { earned, available, principles: {}, criticals: [] };
}
