import { expect, test } from "vitest";
import { shelvesOf } from "../../../src/player/library/shelves.ts";
import type { CourseEntry, LibraryEntry } from "../../../src/session/library.ts";

const words = { title: "", summary: "" };
const entry = (id: string): LibraryEntry => ({
  id,
  version: 1,
  channel: "phone",
  place: "home",
  portrait: "woman-30-bob",
  mood: 2,
  marking: "draft",
  digest: "",
  decisions: 1,
  minutes: { "zh-CN": 1, "zh-TW": 1, en: 1 },
});
const course = (id: string, ...scenarios: readonly string[]): CourseEntry => ({
  id,
  scenarios,
  practiceDays: [],
  assessment: null,
  words: {
    "zh-CN": { ...words, roles: [], assessment: "" },
    "zh-TW": { ...words, roles: [], assessment: "" },
    en: { ...words, roles: [], assessment: "" },
  },
});
const library = ["kettle", "lamp", "parcel"].map(entry);
const ids = (courses: readonly CourseEntry[]) =>
  shelvesOf(library, courses).map((shelf) => [
    shelf.course?.id ?? null,
    ...shelf.entries.map(({ id }) => id),
  ]);

test("without courses everything stands together, in the library's order", () => {
  expect(ids([])).toEqual([[null, "kettle", "lamp", "parcel"]]);
});

test("a course keeps its own order, and what is in none comes last", () => {
  expect(ids([course("first", "parcel", "kettle")])).toEqual([
    ["first", "parcel", "kettle"],
    [null, "lamp"],
  ]);
});

test("a scenario of two courses stands in both, and nothing is left over", () => {
  expect(ids([course("first", "lamp", "parcel"), course("second", "kettle", "lamp")])).toEqual([
    ["first", "lamp", "parcel"],
    ["second", "kettle", "lamp"],
  ]);
});
