import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { cover } from "../../../src/build/coverage/cover.ts";
import { readItems } from "../../../src/build/coverage/items.ts";
import { findPlaces } from "../../../src/build/coverage/places.ts";
import { COVERAGE_PAGE, readCoverage } from "../../../src/build/coverage/read-coverage.ts";
import { ownLibrary } from "../../support/library.ts";
import { aResponse, aScenario, aScene, aSilence, anOutcome } from "../../support/scenario-builder.ts";

const rubric = ownLibrary().rubric?.document.rubric;
if (rubric === undefined) throw new Error("the rubric has errors");

const parcel = aScenario({
  id: "parcel",
  facts: [{ id: "gift", hidden: true }],
  scenes: [
    aScene(
      "opening",
      [
        aResponse("listen", "end", { behaviours: ["let-them-finish"], marks: { respect: 2 }, set: ["gift"] }),
        aResponse("cut-in", "end", { lapses: ["pitfall-interrupt"], marks: { respect: -1, timely: 1 } }),
      ],
      { silence: aSilence("end", { lapses: ["pitfall-silent-wait"] }), time: 30 },
    ),
  ],
  outcomes: [anOutcome("end")],
});
const lamp = aScenario({
  id: "lamp",
  scenes: [
    aScene("first", [
      aResponse("hear", "end", { behaviours: ["let-them-finish"] }),
      aResponse("hear-again", "end", { behaviours: ["let-them-finish"] }),
      aResponse("plain", "end", { behaviours: ["speak-plain-language"] }),
    ]),
  ],
});

const items = (body: string) =>
  readItems(
    `planned:\n  kettle: { zh: 水壶, en: The kettle }\nitems:\n  principles-primer:\n    000-01:\n      zh: 听\n      en: Listen\n${body}`,
    rubric,
    ["lamp", "parcel"],
  );
const rowOf = (body: string) => cover(items(body), findPlaces([lamp, parcel]))[0];

describe("an item is found where the scenarios mark it", () => {
  test("in responses that show its behaviours or commit its lapses, silence too", () => {
    const row = rowOf("      trains: [let-them-finish, pitfall-interrupt, pitfall-silent-wait]\n");
    expect(row?.standing).toBe("trained");
    expect(row?.found.get("parcel")).toEqual(["opening.listen", "opening.cut-in", "opening.silence"]);
  });

  test("each of its parts once before any of them twice", () => {
    const row = rowOf("      trains: [let-them-finish, speak-plain-language]\n");
    expect(row?.found.get("lamp")).toEqual(["first.hear", "first.plain", "first.hear-again"]);
  });

  test("a principle only where a response is wholly on the mark", () => {
    expect(rowOf("      trains: [respect]\n")?.found.get("parcel")).toEqual(["opening.listen"]);
    expect(rowOf("      trains: [timely]\n")?.found.size).toBe(0);
  });

  test("in outcomes, clocks and hidden facts", () => {
    const row = rowOf("      through: [outcomes, clocks, hidden-facts]\n");
    expect(row?.found.get("parcel")).toEqual(["end", "opening", "opening.listen"]);
  });
});

describe("what is not there yet", () => {
  test("parts that nothing carries make an item partly trained", () => {
    const row = rowOf("      trains: [let-them-finish, be-on-time]\n");
    expect(row).toMatchObject({ standing: "partly", missing: ["be-on-time"] });
  });

  test("a habit met in another situation does not make up for the item's own", () => {
    const plan = "      trains: [let-them-finish]\n      scenarios: ";
    expect(rowOf(`${plan}[kettle]\n`)?.standing).toBe("partly");
    expect(rowOf(`${plan}[kettle, lamp]\n`)?.standing).toBe("trained");
  });

  test("an item of which nothing is there waits for the scenarios of its plan", () => {
    const row = rowOf("      trains: [be-on-time]\n      scenarios: [kettle, lamp]\n");
    expect(row).toMatchObject({ standing: "waiting", unwritten: ["kettle"], silent: ["lamp"] });
  });

  test("what is met outside scenarios waits for none", () => {
    const row = rowOf("      elsewhere: { zh: 课程, en: Courses }\n      scenarios: [all]\n");
    expect(row).toMatchObject({ standing: "elsewhere", missing: [], silent: [] });
  });
});

describe("the list of items", () => {
  test.each([
    ["a behaviour", "      trains: [let-them-finnish]\n"],
    ["a scenario", "      scenarios: [ketle]\n"],
    ["a key", "      trians: [respect]\n"],
  ])("refuses %s that there is not", (_, body) => {
    expect(() => items(body)).toThrow(/let-them-finnish|ketle|trians/);
  });

  test("is whole: a hundred of them, each with something that meets it", async () => {
    const text = await readFile("docs/coverage.yaml", "utf8");
    const written = ownLibrary().scenarios.map(({ document }) => document.scenario.id);
    const all = readItems(text, rubric, written).items;
    expect(all).toHaveLength(100);
    expect(new Set(all.map(({ id }) => id)).size).toBe(100);
    const met = all.filter(
      ({ trains, through, elsewhere }) => trains.length + through.length > 0 || elsewhere,
    );
    expect(met).toHaveLength(100);
  });
});

test("docs/coverage.md is up to date; else run npm run coverage", async () => {
  const page = await readFile(COVERAGE_PAGE, "utf8");
  expect(page === (await readCoverage()), "npm run coverage writes it").toBe(true);
});
