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
      ["variable", "StoryInit", 12, "$trust to 0"],
      ["condition", "At the counter", 24, "<<if $trust gt 3>>"],
      ["macro", "Tea", 33, "<<= $hour>>"],
      ["media", "Tea", 33, '<img src="cup.png">'],
      ["missing-target", "Her story", 30, "Workshop"],
      ["made-once", "At the counter", 20, "What happened to it?"],
      ["made-once", "Her story", 29, "Back to the kettle"],
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

/** What a passage tells, what it offers, and what was left out of it. */
function taken(body: string, format = "SugarCube") {
  const read = readTwee(`:: StoryData\n{"format":"${format}"}\n:: Start\n${body}\n\n:: End\nBye.\n`);
  if (!read.ok) throw new Error(read.problem.code);
  const [passage] = read.value.passages;
  const told = passage?.paragraphs
    .map((pieces) =>
      pieces
        .map(({ text }) => text)
        .join("")
        .trim(),
    )
    .join("/");
  const offered = passage?.choices.map(({ text, ways }) => `${text} -> ${ways[0]?.to ?? ""}`);
  return { told, offered, lost: read.value.lost.map(({ what, source }) => `${what} ${source}`) };
}

describe("what is no text stays out of the lines, and is reported", () => {
  test.each([
    ["See [img[cup.png]] here", "See  here", ["media [img[cup.png]]"]],
    ["[>img[A cup|cup.png]]Here", "Here", ["media [>img[A cup|cup.png]]"]],
    ["a <<nosuch $x", "a", ["macro <<nosuch $x"]],
    ['a <<print ">>">> b', "a  b", ['macro <<print ">>">>']],
    ["1 << 2", "1 << 2", []],
    ["[[Go", "Go", ["macro [[Go"]],
    ["<<script>>let a = 1;<</script>>b", "b", ["code <<script>>let a = 1;<</script>>"]],
    ["<<silently>>unseen<</silently>>b", "b", []],
    ["x <b>y</b> <i>z</i><br>w", "x y z/w", []],
    ['x <span data-a="b>c">y</span>', "x y", ['markup <span data-a="b>c">']],
    ['<a data-passage="End">Go</a>', "Go", ['markup <a data-passage="End">']],
    ["<button>Go</button>", "Go", ["markup <button>"]],
    ["x <b y", "x", ["markup <b y"]],
    ["a < b, c <d and e", "a < b, c <d and e", []],
    ["@@color:red;stop@@ {{{raw}}} __u__ ==s== ^^p^^", "stop raw u s p", []],
  ])("SugarCube: %s", (body, told, lost) => {
    expect(taken(body)).toEqual({ told, offered: [], lost });
  });

  test.each([
    ["[[<b>Go</b>->End]]", "Go -> End", []],
    ["[[# 1->End]]", "# 1 -> End", []],
    ["[[Go [img[x.png]]->End]]", "Go -> End", ["media [img[x.png]]"]],
    ["[[<<print $x>> Go->End]]", "Go -> End", ["macro <<print $x>>"]],
    ["[img[A cup|x.png][End]]", "A cup -> End", ["media [img[A cup|x.png][End]]"]],
    ["[img[x.png][End][$a to true]]", "End -> End", ["media [img[x.png][End][$a to true]]"]],
    ["<<link [img[x.png][End]]>><</link>>", "End -> End", ["media <<link [img[x.png][End]]>>"]],
    ['<<link "<i>Go</i>" "End">><</link>>', "Go -> End", []],
  ])("SugarCube link: %s", (body, offered, lost) => {
    expect(taken(body)).toEqual({ told: "", offered: [offered], lost });
  });

  test.each([
    ["|name>[words] [more]<name| end", "words more end", []],
    ["{ a\nb }", "a/b", []],
    ["(text-colour: red)+(text-style: 'bold')[x]", "x", []],
    ["<<print $x>> b", "b", ["macro <<print $x>>"]],
    ["[img[cup.png]] b", "b", ["media [img[cup.png]]"]],
  ])("Harlowe: %s", (body, told, lost) => {
    expect(taken(body, "Harlowe")).toEqual({ told, offered: [], lost });
  });
});

describe("a loss is told with the line that it stands on", () => {
  const linesOf = (body: string, format: string) => {
    const read = readTwee(
      `:: StoryData\n{"format":"${format}"}\n\n:: Start [tag]\n\n${body}\n\n:: End\nBye.`,
    );
    return read.ok ? read.value.lost.map(({ source, line }) => `${line} ${source}`) : [];
  };

  test("in SugarCube, behind comments and in branches", () => {
    const body = [
      "Hello /% a comment",
      "over lines %/ there.",
      "<<print $a>>",
      "<<if $b gt 1>>",
      "  <<print $c>>",
      "<<else>>$d<</if>>",
      '<<link "Go" "End">>',
      "  <<print $e>>",
      "<</link>>",
      "<b>",
      "<em class=x>",
    ].join("\n");
    expect(linesOf(body, "SugarCube")).toEqual([
      "8 <<print $a>>",
      "9 <<if $b gt 1>>",
      "10 <<print $c>>",
      "11 <<else>>",
      "11 $d",
      "13 <<print $e>>",
      "16 <em class=x>",
    ]);
  });

  test("in Harlowe, also inside hooks", () => {
    const body = ["Hello.", "(print: $a)", "(if: $b > 1)[", "  (print: $c)", "  [<img src=x>]", "] $d"].join(
      "\n",
    );
    expect(linesOf(body, "Harlowe")).toEqual([
      "7 (print: $a)",
      "8 (if: $b > 1)",
      "9 (print: $c)",
      "10 <img src=x>",
      "11 $d",
    ]);
  });

  test("of a link to nowhere, the link's own", () => {
    const read = readTwee(":: Start\n\n[[A->End]]\n\n[[B->Nowhere]]\n:: End\nBye.");
    if (!read.ok) throw new Error(read.problem.code);
    expect(imported(read.value).lost.map(({ what, line }) => [what, line])).toEqual([["missing-target", 5]]);
  });
});

test.each([
  "<a ",
  '<a ="',
  "[img[",
  "<<",
  "[[",
  "/* ",
  "<!--",
  "[[x[img[",
  "|a>[",
  "(a: ",
  "@@a;",
  "__",
  "&",
])("a passage full of %j takes no time", (mark) => {
  const before = performance.now();
  for (const format of ["SugarCube", "Harlowe"]) taken(mark.repeat(32_000 / mark.length - 10), format);
  // Generous: a busy machine is no fault, time that grows with the square is.
  expect(performance.now() - before).toBeLessThan(5000);
});

test("escapes in headers, tags and duplicates follow the specification", () => {
  const read = readTwee(
    ':: A \\[1\\] [tag] {"position":"1,2"}\n[[B]]\n:: B\nx\n:: B\ny\n:: C [script]\nalert(1)',
  );
  expect(read.ok && read.value.passages.map(({ name }) => name)).toEqual(["A [1]", "B"]);
  expect(read.ok && read.value.lost.map(({ what }) => what)).toEqual(["duplicate-passage", "code"]);
});
