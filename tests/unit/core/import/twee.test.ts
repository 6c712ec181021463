import { describe, expect, test } from "vitest";
import { readTwee } from "../../../../src/core/import/index.ts";
import { imported, map, readBack, storyFrom } from "../../../support/imported.ts";

/** A story of one passage and an ending, written in SugarCube. */
function sugarCube(body: string) {
  const read = readTwee(`:: Start\n${body}\n\n:: End\nBye.\n`);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

const losses = (name: string) =>
  imported(storyFrom(name)).lost.map(({ what, passage, line, source }) => [what, passage, line, source]);

describe("SugarCube", () => {
  const { text, kept } = imported(storyFrom("kettle.twee"));
  const { document, errors } = readBack(text);

  test("reads back without errors", () => {
    expect(errors).toEqual([]);
    expect(kept).toEqual({ scenes: 3, lines: 5, responses: 8, replies: 0, outcomes: 3, facts: 3 });
    expect(document?.scenario.start).toBe("at-the-counter");
  });

  test("carries links, conditions and changes over", () => {
    expect(map(document)).toEqual({
      "at-the-counter": [
        "what-happened-to-it -> her-story; once; set calm visited-her-story",
        "not-my-department -> gone",
        "i-will-see-to-it -> paid-back",
        "offer-her-tea -> tea; knows calm lacks not-polite; set calm",
        "you-know-me -> paid-back",
      ],
      "her-story": ["back-to-the-kettle -> at-the-counter; once", "repair-it -> workshop"],
      tea: ["now-the-kettle -> paid-back; set not-polite"],
    });
  });

  test("keeps a sentence whole under either condition", () => {
    const line = "at-the-counter.line.a-customer-puts-a-kettle-down";
    expect(document?.texts[line]).toBe("A customer puts a kettle down. She frowns.");
    expect(document?.texts[`${line}-2`]).toBe("A customer puts a kettle down. She smiles.");
  });

  test("reports each thing that is not carried over, with its place", () => {
    expect(losses("kettle.twee")).toEqual([
      ["style", "Looks", 14, "body { color: red }"],
      ["variable", "StoryInit", 11, "$trust to 0"],
      ["condition", "At the counter", 17, "<<if $trust gt 3>>"],
      ["macro", "Tea", 32, "<<= $hour>>"],
      ["media", "Tea", 32, '<img src="cup.png">'],
      ["missing-target", "Her story", 26, "Workshop"],
      ["made-once", "At the counter", 17, "What happened to it?"],
      ["made-once", "Her story", 26, "Back to the kettle"],
    ]);
  });
});

describe("Harlowe", () => {
  const { text } = imported(storyFrom("kettle-harlowe.twee"), { language: "zh-CN" });
  const { document, errors } = readBack(text);

  test("carries macros with hooks over, with ids that say nothing", () => {
    expect(errors).toEqual([]);
    expect(map(document)).toEqual({
      "scene-1": [
        "say-44b0 -> scene-2; set calm",
        "say-3c85 -> ending-2",
        "say-1293 -> ending-1; knows  lacks calm",
        "say-6e51 -> scene-2; set calm",
      ],
      "scene-2": ["say-1293 -> ending-1"],
    });
    expect(document?.texts["scene-1.title"]).toBe("柜台");
  });

  test("reports the macro that it does not know", () => {
    expect(losses("kettle-harlowe.twee").map(([what]) => what)).toEqual(["macro"]);
  });
});

describe("links", () => {
  test.each([
    ["[[End]]", "End", "End"],
    ["[[Go on->End]]", "Go on", "End"],
    ["[[End<-Go on]]", "Go on", "End"],
    ["[[Go on|End]]", "Go on", "End"],
    ["[[a->b->End]]", "a->b", "End"],
    ['<<link "Go on" "End">><</link>>', "Go on", "End"],
    ["<<button [[Go on|End]]>><</button>>", "Go on", "End"],
  ])("%s", (body, text, target) => {
    const [choice] = sugarCube(body).passages[0]?.choices ?? [];
    expect([choice?.text, choice?.ways[0]?.to]).toEqual([text, target]);
  });
});

describe("conditions", () => {
  const guardOf = (condition: string) =>
    sugarCube(`<<if ${condition}>>[[End]]<</if>>`).passages[0]?.choices[0]?.when;

  test.each([
    ["$a", { knows: ["$a"], lacks: [] }],
    ["not $a", { knows: [], lacks: ["$a"] }],
    ["!$a && $b", { knows: ["$b"], lacks: ["$a"] }],
    ["$a is true and ($b eq false)", { knows: ["$a"], lacks: ["$b"] }],
    ["$a is not true", { knows: [], lacks: ["$a"] }],
    ["$a neq false", { knows: ["$a"], lacks: [] }],
  ])("%s can be asked", (condition, guard) => {
    expect(guardOf(condition)).toEqual(guard);
  });

  test.each(["$a or $b", "not ($a and $b)", "$a gte 3", '$a is "red"', "random(1, 2) is 1", "$a +", ""])(
    "%s is reported, and its link kept",
    (condition) => {
      const story = sugarCube(`<<if ${condition}>>[[End]]<</if>>`);
      expect(story.passages[0]?.choices[0]?.when ?? null).toBeNull();
      expect(story.lost.map(({ what }) => what)).toEqual(["condition"]);
    },
  );
});

test("escapes in headers, tags and duplicates follow the specification", () => {
  const read = readTwee(
    ':: A \\[1\\] [tag] {"position":"1,2"}\n[[B]]\n:: B\nx\n:: B\ny\n:: C [script]\nalert(1)',
  );
  expect(read.ok && read.value.passages.map(({ name }) => name)).toEqual(["A [1]", "B"]);
  expect(read.ok && read.value.lost.map(({ what }) => what)).toEqual(["duplicate-passage", "code"]);
});
