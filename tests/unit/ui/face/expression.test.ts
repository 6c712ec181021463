import { describe, expect, it } from "vitest";
import { EMOTIONS, MAX_MOOD, MIN_MOOD } from "../../../../src/core/model/closed-lists.ts";
import { expression } from "../../../../src/ui/face/expressions/index.ts";
import { blend, BOUNDS, distance, PARAMETERS, REST } from "../../../../src/ui/face/parameters.ts";

const MOODS = [1, 2, 3, 4, 5];

describe("expression", () => {
  it("keeps every parameter of every emotion and mood in bounds", () => {
    for (const emotion of EMOTIONS) {
      for (const mood of [...MOODS, 1.5, 3.7]) {
        const face = expression(emotion, mood);
        for (const key of PARAMETERS) {
          const [low, high] = BOUNDS[key];
          expect(face[key], `${emotion} ${mood} ${key}`).toBeGreaterThanOrEqual(low);
          expect(face[key], `${emotion} ${mood} ${key}`).toBeLessThanOrEqual(high);
        }
      }
    }
  });

  it("tells any two emotions apart, whatever the moods", () => {
    for (const one of EMOTIONS) {
      for (const other of EMOTIONS) {
        if (one === other) continue;
        for (const mood of MOODS) {
          for (const otherMood of MOODS) {
            const far = distance(expression(one, mood), expression(other, otherMood));
            expect(far, `${one} ${mood} and ${other} ${otherMood}`).toBeGreaterThan(0.9);
          }
        }
      }
    }
  });

  it("lets mood change every emotion, a little with each step", () => {
    for (const emotion of EMOTIONS) {
      for (const mood of [1, 2, 3, 4]) {
        const step = distance(expression(emotion, mood), expression(emotion, mood + 1));
        expect(step, `${emotion} ${mood}`).toBeGreaterThan(0.05);
      }
    }
  });

  it("takes a mood outside the meter as the nearest end", () => {
    expect(expression("angry", -3)).toEqual(expression("angry", MIN_MOOD));
    expect(expression("warm", 9)).toEqual(expression("warm", MAX_MOOD));
  });
});

describe("blend", () => {
  const furious = expression("furious", MIN_MOOD);

  it("starts at the first face and ends at the second", () => {
    expect(blend(REST, furious, 0)).toEqual(REST);
    expect(blend(REST, furious, 1)).toEqual(furious);
  });

  it("never leaves the bounds, even when an easing overshoots", () => {
    const beyond = blend(REST, furious, 1.4);
    for (const key of PARAMETERS) {
      const [low, high] = BOUNDS[key];
      expect(beyond[key]).toBeGreaterThanOrEqual(low);
      expect(beyond[key]).toBeLessThanOrEqual(high);
    }
  });
});
