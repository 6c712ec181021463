import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { imported, map, readBack, storyFrom } from "../../../support/imported.ts";

const twee = (source: string) => imported(storyFrom("a.twee", strToU8(source)));

/** A room of questions, each with a way back and a way on. */
function roomOf(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const links = numbers.map((n) => `[[Ask ${n}->Answer ${n}]]`).join("\n");
  const answers = numbers.map((n) => `:: Answer ${n}\n[[Back->Room]]\n[[Out->End]]\n`).join("\n");
  return `:: Room\n${links}\n\n${answers}\n:: End\nBye.\n`;
}

describe("ways back", () => {
  test("become once while they can be checked, with a way out where all may be used up", () => {
    const { text, lost } = twee(roomOf(4));
    const { document, errors } = readBack(text);
    expect(errors).toEqual([]);
    expect(map(document)["room"]).toHaveLength(5);
    expect(lost.map(({ what }) => what).sort()).toEqual(
      [...Array.from({ length: 8 }, () => "made-once"), "way-out"].sort(),
    );
  });

  test("are cut where the room is too large, and each is named", () => {
    const { text, lost } = twee(roomOf(40));
    const { document, errors } = readBack(text);
    expect(errors).toEqual([]);
    expect(document?.scenario.outcomes.map(({ id }) => id)).toEqual(["end", "back-again"]);
    expect(lost.filter(({ what }) => what === "loop")).toHaveLength(40);
    expect(lost.some(({ what }) => what === "made-once")).toBe(false);
  });

  test("conditions on more facts than can be checked are left out and named", () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    const links = numbers.map((n) => `<<if $f${n}>>[[Go ${n}->End][$f${n} to true]]<</if>>`).join("\n");
    const { text, lost } = twee(`:: Start\n[[Go->End]]\n${links}\n:: End\nBye.`);
    expect(readBack(text).errors).toEqual([]);
    expect(lost.map(({ what }) => what)).toEqual(Array.from({ length: 10 }, () => "too-many-facts"));
  });
});

describe("passages that only lead on", () => {
  test("are told as the reply, and their changes and ways become the response's", () => {
    const { text } = twee(
      ":: Start\n[[Ask]]\n[[Leave]]\n:: Ask\nYes.\n<<set $asked to true>>\n<<if $calm>><<goto 'Leave'>><</if>>\n<<goto 'Room'>>\n" +
        ":: Room\n<<if $asked>>[[On->Leave]]<</if>>\n[[Stay->Leave]]\n:: Leave\nBye.",
    );
    const { document, errors } = readBack(text);
    expect(errors).toEqual([]);
    expect(map(document)["start"]).toEqual(["ask -> leave if calm | room; set asked", "leave -> leave"]);
    expect(document?.texts["start.ask.reply"]).toBe("Yes.");
  });

  test("circles of them are no hang", () => {
    const { text } = twee(":: A\n<<goto 'B'>>\n:: B\n<<goto 'A'>>");
    expect(readBack(text).errors).toEqual([]);
  });
});

test("a variable that begins as true stands as its opposite", () => {
  const { text } = twee(
    ":: StoryInit\n<<set $polite to true>>\n:: Start\n<<if $polite>>[[Ask->End]]<</if>>\n[[Shout->Start][$polite to false]]\n[[Go->End]]\n:: End\nBye.",
  );
  expect(map(readBack(text).document)["start"]).toEqual([
    "ask -> end; knows  lacks not-polite",
    "shout -> start; once; set not-polite",
    "go -> end",
  ]);
});

test("texts that YAML would read otherwise stay texts", () => {
  const said = [
    "yes",
    "16:40",
    "- a",
    "null",
    "# no comment",
    "a: b",
    "'",
    '"',
    "[x]",
    "{y}",
    "|",
    "1e3",
    "&a *b",
  ];
  const links = said.map((text) => `<<link "${text.replaceAll('"', "”")}" "End">><</link>>`).join("\n");
  const { document, errors } = readBack(twee(`:: Start\n${links}\n:: End\n*: 'Bye'`).text);
  expect(errors).toEqual([]);
  const words = document?.scenario.scenes[0]?.responses.map(({ id }) => document.texts[`start.${id}.say`]);
  expect(words).toEqual(said.map((text) => text.replaceAll('"', "”")));
});
