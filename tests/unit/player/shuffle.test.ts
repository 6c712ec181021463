import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { shuffled } from "../../../src/core/model/index.ts";

describe("the order of responses", () => {
  test("is the same for the same attempt and scene", () => {
    expect(shuffled(["a", "b", "c", "d"], "one opening")).toEqual(
      shuffled(["a", "b", "c", "d"], "one opening"),
    );
  });

  test.prop([fc.array(fc.integer()), fc.string()])("loses nothing and adds nothing", (items, seed) => {
    const order = shuffled(items, seed);
    expect([...order].sort()).toEqual([...items].sort());
  });

  test("puts each response first about equally often", () => {
    const first = new Map<string, number>();
    for (let attempt = 0; attempt < 4000; attempt++) {
      const [one = ""] = shuffled(["a", "b", "c", "d"], `attempt-${attempt} opening`);
      first.set(one, (first.get(one) ?? 0) + 1);
    }
    for (const count of first.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
    expect(first.size).toBe(4);
  });
});
