import { describe, expect, test } from "vitest";
import { readingMinutes } from "../../../../src/core/analysis/reading-time.ts";
import { aResponse, aScenario, aScene } from "../../../support/scenario-builder.ts";

const scenario = aScenario({
  scenes: [
    aScene("first", [aResponse("good", "second"), aResponse("poor", "end")]),
    aScene("second", [aResponse("good", "end")]),
    aScene("aside", [aResponse("good", "end")]),
  ],
});
const PATH = ["first.good", "second.good"] as const;

describe("reading time", () => {
  test("counts context, all options, and reply and note of what is chosen", () => {
    const texts = {
      "first.context": "字".repeat(100),
      "first.good.say": "字".repeat(100),
      "first.poor.say": "字".repeat(100),
      "first.good.reply": "字".repeat(50),
      "second.good.coach": "字".repeat(50),
    };
    expect(readingMinutes(scenario, PATH, texts)).toBe(2);
  });

  test("leaves out what the model path does not meet", () => {
    const texts = {
      "first.poor.coach": "字".repeat(999),
      "aside.context": "字".repeat(999),
      "outcome.end.text": "字",
    };
    expect(readingMinutes(scenario, PATH, texts)).toBe(1);
  });

  test("counts words of English, an apostrophe's and a hyphen's as one", () => {
    expect(readingMinutes(scenario, PATH, { "first.context": "don't half-way ".repeat(150) })).toBe(2);
  });
});
