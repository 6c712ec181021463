import { readLibrary } from "../../src/build/read-library.ts";
import { LANGUAGES } from "../../src/core/model/index.ts";
import { expect, test } from "./support/test.ts";

for (const language of LANGUAGES) {
  test(`the library groups scenarios by course, in its order, in ${language}`, async ({ page, open }) => {
    const { library } = await readLibrary("scenarios");
    const [course] = library?.courses.entries ?? [];
    if (library === null || course === undefined) throw new Error("no course");
    await open("/", { language });
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    const { title, summary } = course.words[language];
    const shelf = page.getByRole("region", { name: title, exact: true });
    await expect(shelf).toContainText(summary);
    const titles = course.scenarios.map((id) => library.cards[id]?.[language].title ?? id);
    await expect(shelf.getByRole("list").getByRole("heading")).toHaveText(titles);
  });
}
