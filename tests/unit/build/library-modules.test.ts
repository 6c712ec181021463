import { beforeAll, describe, expect, test } from "vitest";
import { libraryModules, LIBRARY_MODULE } from "../../../src/build/library-modules.ts";
import { readLibrary, type BuiltLibrary } from "../../../src/build/read-library.ts";
import { isLaterKey, LANGUAGES } from "../../../src/core/model/index.ts";

let library: BuiltLibrary;
let modules: ReadonlyMap<string, string>;

beforeAll(async () => {
  const read = await readLibrary("scenarios");
  if (read.library === null) throw new Error("the scenarios have errors");
  library = read.library;
  modules = libraryModules(library);
});

/** What a data module exports. */
function dataOf(id: string): unknown {
  const [, literal = ""] = /^export default JSON\.parse\((.*)\);$/s.exec(modules.get(id) ?? "") ?? [];
  return JSON.parse(JSON.parse(literal));
}

describe("the library's modules", () => {
  test("every scenario and every language of it is a module of its own", () => {
    for (const { scenario, texts } of library.scenarios) {
      expect(dataOf(`virtual:lilian/scenario/${scenario.id}`)).toEqual(scenario);
      const spoken = Object(dataOf(`virtual:lilian/texts/${scenario.id}-en`));
      const notes = Object(dataOf(`virtual:lilian/notes/${scenario.id}-en`));
      expect({ ...spoken, ...notes }).toEqual(texts.en);
      expect(Object.keys(notes).every(isLaterKey)).toBe(true);
      expect(Object.keys(spoken).some(isLaterKey)).toBe(false);
    }
  });

  test("the index holds cards, and loads the rest when asked", () => {
    const index = modules.get(LIBRARY_MODULE) ?? "";
    expect(index).toContain(JSON.stringify(library.entries));
    expect(index).toContain('import("virtual:lilian/scenario/angry-customer")');
    expect(index).not.toContain('from "');
  });

  test("courses are modules of their own: cards for the library page, rules for assessments", () => {
    const { courses } = library;
    expect(courses.entries.length).toBeGreaterThan(0);
    expect(dataOf("virtual:lilian/courses")).toEqual(courses.entries);
    expect(dataOf("virtual:lilian/assessments")).toEqual(courses.assessments);
    expect(courses.assessments[0]).toMatchObject({
      pass: { scoreAtLeast: 75, principleAtLeast: 60, noCritical: true, practiseMoreWithin: 12 },
      retake: { waitHours: 48, practiceRuns: 2, attempts: 3, record: ["first", "last"] },
    });
    for (const language of LANGUAGES) {
      for (const { words } of [...courses.entries, ...courses.assessments]) {
        expect(words[language].title).toMatch(/\S/);
        expect(words[language].summary).toMatch(/\S/);
      }
    }
    expect(modules.get(LIBRARY_MODULE)).not.toMatch(/courses|assessments/);
  });

  test("what is for authors only stays out", () => {
    const words = Object.keys(Object(dataOf("virtual:lilian/rubric-texts/rubric-en")));
    expect(words).toContain("principle.respect.name");
    expect(words.filter((key) => /\.(good|poor)$|^source\.|^provision\./.test(key))).toEqual([]);
    expect(dataOf("virtual:lilian/rubric")).toMatchObject({ forbidden: [] });
  });
});

describe("a library card", () => {
  test("tells the length of the model path and the time it takes to read", () => {
    const card = library.entries.find(({ id }) => id === "angry-customer");
    expect(card?.decisions).toBe(13);
    expect(card?.minutes["zh-CN"]).toBeGreaterThanOrEqual(5);
    expect(card?.minutes["zh-CN"]).toBeLessThanOrEqual(20);
    expect(card?.digest).toMatch(/^[0-9a-f]{64}$/);
  });
});
