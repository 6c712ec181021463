import { describe, expect, test } from "vitest";
import { readScenario } from "../../../../src/core/language/index.ts";
import { checkScenario } from "../../../../src/core/lint/index.ts";

/** A scenario from "scene: response to target, …" lines; a response marked `!` is `once`. */
function loops(...lines: readonly string[]) {
  const scenes = lines.map((line) => {
    const [id = "", responses = ""] = line.split(": ");
    const written = responses.split(", ").map((each) => {
      const [name = "", to = ""] = each.split(" to ");
      const once = name.endsWith("!") ? "once: true, " : "";
      return `      ${name.replace("!", "")}: { ${once}say: s, coach: c, marks: { respect: 1 }, next: ${to} }\n`;
    });
    return `  ${id}:\n    title: t\n    lines: [{ calm: l }]\n    responses:\n${written.join("")}`;
  });
  const text = `id: parcel
version: 1
language: en
title: t
summary: s
channel: phone
marking: draft
customer: { name: n, portrait: woman-30-bob, mood: 2 }
briefing: { role: r, setting: s }
trains: [respect]
start: opening
scenes:
${scenes.join("")}outcomes:
  end: { kind: best, title: t, text: t }
`;
  const document = readScenario({ file: "parcel.yaml", text }, null).value;
  if (document === null) throw new Error("no scenario");
  return checkScenario(document)
    .filter(({ code }) => code === "cycle-without-once")
    .map(({ data, related }) => [
      `${String(data["scene"])}.${String(data["response"])}`,
      data["loop"],
      related.length,
    ]);
}

describe("of a loop only the link that closes it is told", () => {
  test("once, however many responses the loop has", () => {
    expect(
      loops(
        "opening: listen to need, soothe to need",
        "need: ask to route, wait to route",
        "route: look to offer, guess to opening",
        "offer: help to end, leave to end",
      ),
    ).toEqual([["route.guess", "opening → need → route → opening", 1]]);
  });

  test("even where somebody skips ahead into the loop", () => {
    expect(
      loops(
        "opening: listen to need, soothe to mend",
        "mend: sorry to need, argue to end",
        "need: ask to end, wait to mend",
      ),
    ).toEqual([["need.wait", "mend → need → mend", 1]]);
  });

  test("together with its twins in the same scene", () => {
    expect(loops("opening: go to route", "route: guess to opening, shrug to opening, help to end")).toEqual([
      ["route.guess", "opening → route → opening", 2],
    ]);
  });

  test("in the order of play, where the file is in another one", () => {
    expect(
      loops(
        "last: help to end, back to opening",
        "third: go to last",
        "second: go to third",
        "opening: go to second",
      ),
    ).toEqual([["last.back", "opening → second → third → last → opening", 1]]);
  });

  test("each of two loops", () => {
    expect(
      loops(
        "opening: go to need, again to opening",
        "need: ask to offer",
        "offer: back to need, help to end",
      ),
    ).toEqual([
      ["opening.again", "opening → opening", 0],
      ["offer.back", "need → offer → need", 1],
    ]);
  });

  test("where the way back is once, another link that has to be", () => {
    expect(loops("opening: look to record, help to end", "record: back! to opening")).toEqual([
      ["opening.look", "record → opening → record", 1],
    ]);
  });
});
