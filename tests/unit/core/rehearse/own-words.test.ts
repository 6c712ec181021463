import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type ForbiddenPhrase } from "../../../../src/core/model/index.ts";
import { readOwnWords } from "../../../../src/core/rehearse/index.ts";

const dear: ForbiddenPhrase = {
  id: "dear",
  betrays: "overfamiliar",
  language: "zh-CN",
  text: "亲",
  match: "part",
  except: ["亲自"],
};
const calm: ForbiddenPhrase = {
  id: "calm-down",
  betrays: "tells-to-calm-down",
  language: "en",
  text: "calm down",
  match: "part",
  except: [],
};

describe("an answer in one's own words", () => {
  it("is marked where it says what nobody should, and where it is courteous", () => {
    const read = readOwnWords("亲，麻烦您等一下", "zh-CN", [dear], ["麻烦", "您"]);
    expect(read.pieces).toEqual([
      { text: "亲", kind: "forbidden" },
      { text: "，", kind: "plain" },
      { text: "麻烦", kind: "courteous" },
      { text: "您", kind: "courteous" },
      { text: "等一下", kind: "plain" },
    ]);
    expect(read.forbidden).toEqual([dear]);
    expect(read.courteous).toEqual(["麻烦", "您"]);
  });

  it("is left alone where a phrase is part of something harmless", () => {
    expect(readOwnWords("我亲自去", "zh-CN", [dear], []).pieces).toEqual([
      { text: "我亲自去", kind: "plain" },
    ]);
  });

  it("is read by whole words in English, whatever their case", () => {
    const read = readOwnWords("Please, calm DOWN. I was displeased.", "en", [calm], ["please"]);
    expect(read.pieces.filter(({ kind }) => kind !== "plain")).toEqual([
      { text: "Please", kind: "courteous" },
      { text: "calm DOWN", kind: "forbidden" },
    ]);
  });

  it("never loses a character, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.constantFrom(...LANGUAGES),
        (text, language) => {
          const { pieces } = readOwnWords(text, language, [dear, calm], ["您", "please"]);
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        },
      ),
      { seed: 20_261_130, numRuns: 500 },
    );
  });
});
