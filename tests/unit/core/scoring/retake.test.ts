import { describe, expect, it } from "vitest";
import type { RetakeRule } from "../../../../src/core/model/index.ts";
import { retakeState } from "../../../../src/core/scoring/index.ts";

const HOUR = 3_600_000;
const rule: RetakeRule = {
  waitHours: 48,
  practiceRuns: 2,
  anotherVariant: true,
  attempts: 3,
  record: ["first", "last"],
};

describe("another run through a set", () => {
  it("is open to whoever has never tried", () => {
    expect(retakeState({ runs: [], practice: [] }, rule, 0)).toEqual({
      open: true,
      left: 3,
      waitUntil: null,
      practiceMissing: 0,
    });
  });

  it("waits two days, and for two different scenarios in between", () => {
    const runs = [{ startedAt: 0, finishedAt: HOUR }];
    const twiceTheSame = [
      { scenario: "angry-customer", finishedAt: 2 * HOUR },
      { scenario: "angry-customer", finishedAt: 3 * HOUR },
    ];
    expect(retakeState({ runs, practice: twiceTheSame }, rule, 48 * HOUR)).toEqual({
      open: false,
      left: 2,
      waitUntil: 49 * HOUR,
      practiceMissing: 1,
    });
    const practice = [...twiceTheSame, { scenario: "closing-time", finishedAt: 4 * HOUR }];
    expect(retakeState({ runs, practice }, rule, 49 * HOUR)).toMatchObject({ open: true, left: 2 });
  });

  it("does not count practice from before the last run", () => {
    const runs = [{ startedAt: 10 * HOUR, finishedAt: 11 * HOUR }];
    const practice = [{ scenario: "closing-time", finishedAt: 9 * HOUR }];
    expect(retakeState({ runs, practice }, rule, 100 * HOUR).practiceMissing).toBe(2);
  });

  it("is over after three: then a supervisor has the word", () => {
    const runs = [1, 2, 3].map((day) => ({ startedAt: day * HOUR, finishedAt: day * HOUR }));
    const practice = [
      { scenario: "closing-time", finishedAt: 9 * HOUR },
      { scenario: "angry-customer", finishedAt: 9 * HOUR },
    ];
    expect(retakeState({ runs, practice }, rule, 1000 * HOUR)).toMatchObject({ open: false, left: 0 });
  });
});
