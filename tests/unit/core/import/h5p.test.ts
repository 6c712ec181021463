import { describe, expect, test } from "vitest";
import { readH5p } from "../../../../src/core/import/index.ts";
import { plainText } from "../../../../src/core/import/plain-text.ts";
import { h5pPackage, h5pPart, h5pQuestion, KETTLE } from "../../../support/h5p-package.ts";
import { imported, map, readBack, storyFrom } from "../../../support/imported.ts";

describe("the kettle as H5P", () => {
  const { text, lost } = imported(storyFrom("kettle.h5p", h5pPackage(KETTLE)));
  const { document, errors } = readBack(text);

  test("questions become scenes, endings and feedback that ends outcomes", () => {
    expect(errors).toEqual([]);
    expect(map(document)).toEqual({
      "at-the-counter": ["go-on -> scene-1"],
      "scene-1": [
        "what-happened -> kettle; once",
        "not-my-department -> gone",
        "i-will-pay-you-back -> the-end",
      ],
      kettle: ["repair-it -> scene-1; once", "replace-it -> the-end"],
    });
    expect(document?.texts).toMatchObject({
      summary: "A customer at the counter.",
      "scene-1.what-happened.coach": "Good Ask first.",
      "outcome.the-end.text": "Thank you.",
      "kettle.line.a-leaking-kettle": "A leaking kettle",
    });
  });

  test("pictures, scores and scripts are reported", () => {
    expect(lost.map(({ what }) => what)).toEqual([
      "code",
      "score",
      "score",
      "media",
      "made-once",
      "made-once",
    ]);
  });
});

test("a text before one question is told in the question's scene", () => {
  const content = [
    h5pPart("H5P.AdvancedText 1.1", { text: "<p>First.</p>" }, 1, "Intro"),
    h5pQuestion("Then?", [{ text: "Yes", nextContentId: -1, feedback: {} }]),
  ];
  const { document } = readBack(
    imported(storyFrom("a.h5p", h5pPackage({ branchingScenario: { content } }))).text,
  );
  expect(map(document)).toEqual({ intro: ["yes -> ending-1"] });
  expect(document?.texts).toMatchObject({ "intro.line.first": "First.", "intro.line.then": "Then?" });
});

test.each([null, {}, [[]], "x", { branchingScenario: { content: [] } }])(
  "%j is no branching scenario",
  (content) => {
    expect(readH5p(content, null)).toEqual({ ok: false, problem: { code: "not-branching" } });
  },
);

test.each([
  ["<p>One</p><p>Two</p>", "\nOne\n\nTwo\n"],
  ["a &lt;b&gt; &amp;amp; &#x4f60;&#22909;", "a <b> &amp; 你好"],
  ["x<script>alert('</p>')</script>y", "xy"],
  ["x<style>p{}</STYLE >y<!-- no -->z", "xyz"],
  ["x<script>never ends", "x"],
  ["3 < 4 and <b", "3 < 4 and "],
  ["&#x110000;&#0;&unknown;", "&unknown;"],
  ["<img src=x onerror=alert(1)>ok", "ok"],
])("the words of %j", (html, words) => expect(plainText(html)).toBe(words));
