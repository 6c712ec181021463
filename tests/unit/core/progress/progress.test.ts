import { describe, expect, it } from "vitest";
import { nextPractice, practicePlan, strengths, weakest } from "../../../../src/core/progress/index.ts";

const DAYS = [1, 3, 8, 30];

describe("spaced practice", () => {
  it("has no plan before the first practice, and none without days", () => {
    expect(practicePlan(DAYS, [])).toEqual([]);
    expect(practicePlan([], [100])).toEqual([{ due: 100, done: 100, refresher: false }]);
  });

  it("is due on days 1, 3, 8 and 30, then monthly for six months", () => {
    const plan = practicePlan(DAYS, [100]);
    expect(plan.map(({ due }) => due - 99)).toEqual([1, 3, 8, 30, 60, 90, 120, 150, 180, 210]);
    expect(plan.filter(({ refresher }) => refresher)).toHaveLength(6);
    expect(nextPractice(plan)).toEqual({ due: 102, done: null, refresher: false });
  });

  it("moves on when practice comes late, and keeps the gaps", () => {
    const plan = practicePlan(DAYS, [100, 105]);
    expect(plan.slice(0, 3)).toEqual([
      { due: 100, done: 100, refresher: false },
      { due: 102, done: 105, refresher: false },
      { due: 110, done: null, refresher: false },
    ]);
  });

  it("does not count practice that came too early, nor a day twice", () => {
    expect(nextPractice(practicePlan(DAYS, [100, 100, 101]))).toMatchObject({ due: 102, done: null });
  });
});

describe("strengths over attempts", () => {
  const attempts = [part(8, 10), part(20, 20), part(9, 12)];

  it("are pooled, with the error of a ratio", () => {
    const [bar] = strengths(attempts, ["honest", "timely"]);
    // By hand: 37/42; residuals -0.8095, 2.3810, -1.5714; squares 8.7937; ×3/2, root, ÷42.
    expect(bar).toEqual({ id: "honest", earned: 37, available: 42, bar: 88, error: 9, faint: false });
  });

  it("of a single attempt have no error, and few marks are faint", () => {
    expect(strengths([part(8, 10)], ["honest"])).toEqual([
      { id: "honest", earned: 8, available: 10, bar: 80, error: null, faint: true },
    ]);
  });

  it("name the weakest, unless all is full", () => {
    const bars = strengths(
      [{ ...part(10, 10), principles: { a: full(5), b: { earned: 2, available: 5 } } }],
      ["a", "b"],
    );
    expect(weakest(bars)?.id).toBe("b");
    expect(weakest(bars.filter(({ id }) => id === "a"))).toBeNull();
  });
});

function part(earned: number, available: number) {
  return { earned, available, principles: { honest: { earned, available } }, criticals: [] };
}

function full(available: number) {
  return { earned: available, available };
}
