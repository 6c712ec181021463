import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readLibrary } from "../read-library.ts";
import { cover } from "./cover.ts";
import { readItems } from "./items.ts";
import { coveragePage } from "./page.ts";
import { findPlaces } from "./places.ts";

/** Where the page stands, from the project's own folder. */
export const COVERAGE_PAGE = join("docs", "coverage.md");

/** The text of `docs/coverage.md` as the scenarios stand now. */
export async function readCoverage(): Promise<string> {
  const { library } = await readLibrary("scenarios");
  if (library === null) throw new Error("the scenarios have errors: npm run lilian -- check");
  const { rubric, rubricTexts } = library;
  const scenarios = library.scenarios.map(({ scenario }) => scenario);
  const text = await readFile(join("docs", "coverage.yaml"), "utf8");
  const written = scenarios.map(({ id }) => id);
  const items = readItems(text, rubric, written);
  const places = findPlaces(scenarios);
  return coveragePage({ ...items, rows: cover(items, places), places, rubric, rubricTexts });
}
