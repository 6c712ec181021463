import { describe, expect, test } from "vitest";
import { strToU8 } from "fflate";
import { imported, map, readBack, storyFrom } from "../../../support/imported.ts";

const ink = (source: string) => imported(storyFrom("a.ink", strToU8(source)));

describe("the kettle in ink", () => {
  const { text, lost } = imported(storyFrom("kettle.ink"));
  const { document, errors } = readBack(text);

  test("reads back without errors", () => expect(errors).toEqual([]));

  test("knots, nested choices and gathers become scenes, what follows a choice its reply", () => {
    expect(map(document)).toEqual({
      counter: [
        "what-happened-to-it -> counter; once; set calm visited-counter-story",
        "not-my-department -> gone",
        "i-will-see-to-it -> paid-back; knows calm lacks not-polite",
        "you-know-me -> paid-back",
        "let-me-look -> scene-1",
      ],
      "scene-1": [
        "say-so -> paid-back if calm | gone",
        "say-nothing -> paid-back if calm | gone; set not-polite",
      ],
    });
    expect(document?.texts["scene-1.say-so.reply"]).toBe(
      '"I knew it." The kettle drips. The workshop is closed.',
    );
  });

  test("reports what it leaves out, with lines", () => {
    expect(lost.map(({ what, source, line }) => [what, source, line])).toEqual([
      ["condition", "trust > 3", 15],
      ["tag", "# quiet", 28],
      ["alternatives", "Thank you.", 36],
    ]);
  });
});

test("functions, tunnels, threads, temporary variables and printed values are reported", () => {
  const { lost, text } = ink(
    [
      "VAR n = 3",
      "Hello {n} {twice(2)}",
      "~ temp t = 1",
      "~ n++",
      "-> aside ->",
      "<- aside",
      "* [Go] -> END",
      "=== aside",
      "Aside.",
      "->->",
      "=== function twice(x)",
      "~ return x * 2",
    ].join("\n"),
  );
  expect(new Set(lost.map(({ what }) => what))).toEqual(new Set(["dynamic-text", "subroutine", "variable"]));
  expect(readBack(text).errors).toEqual([]);
});

test("sticky choices that lead back are made once, and that is said", () => {
  const { lost, text } = ink("-> a\n=== a\nHm.\n+ [Ask] Yes. -> a\n* [Ask once] No. -> a\n* [Go] -> END\n");
  expect(map(readBack(text).document)).toEqual({
    a: ["ask -> a; once", "ask-once -> a; once", "go -> the-end"],
  });
  expect(lost.map(({ what, source }) => [what, source])).toEqual([["made-once", "Ask"]]);
});

test("a story that never ends gets a way out that is a gap", () => {
  const { lost, text } = ink("-> a\n=== a\nHm.\n+ [Again] -> a\n");
  const { document, errors } = readBack(text);
  expect(errors).toEqual([]);
  expect(document?.scenario.outcomes.map(({ id }) => id)).toEqual(["left-open"]);
  expect(document?.texts["a.way-out.say"]).toMatch(/^\[TO DO\]/);
  expect(lost.map(({ what }) => what)).toEqual(["way-out", "made-once"]);
});
