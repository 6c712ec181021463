import { expect, test } from "vitest";
import { assembleLibrary, textDigest } from "../../../../src/core/language/index.ts";
import { lintScenario, RULES } from "../../../../src/core/lint/index.ts";
import { explainDiagnostic } from "../../../../src/i18n/render-diagnostic.ts";
import type { Language } from "../../../../src/core/model/index.ts";
import { translatorFor } from "../../../support/diagnostic-words.ts";
import { DOCUMENTED, SMALL } from "../../../support/language-examples.ts";

const RUBRIC = {
  file: "scenarios/rubric.yaml",
  text: DOCUMENTED.rubric.replace("pitfall-buck-passing", "pitfall-argue"),
};
const NAME = "principle.respect.name";
const SIDE = {
  file: "scenarios/rubric.en.yaml",
  text: `rubric: after-sales-etiquette\nlanguage: en\ntexts:\n  ${NAME}: { of: "${textDigest("尊重与理解")}", text: Respect and understanding }\n`,
};
const PARCEL = { file: "scenarios/parcel.yaml", text: SMALL };

async function toldIn(language: Language, files = [RUBRIC, SIDE, PARCEL]) {
  const { scenarios, rubric } = assembleLibrary(files);
  const rules = RULES.filter(({ code }) => code === "thin-principle");
  const limits = { "path-length": { waitBelow: 1 } };
  const [found] = scenarios.flatMap((entry) => lintScenario(entry, rubric, { rules, limits }));
  if (found === undefined) throw new Error("nothing is thin");
  return explainDiagnostic(found, await translatorFor(language), language).what;
}

test("what the rubric names is told by its name in the reader's language, and by the id to type", async () => {
  expect(await toldIn("zh-CN")).toContain("“尊重与理解”（respect）");
  expect(await toldIn("en")).toContain("“Respect and understanding” (respect)");
});

test("by the id alone where there is no rubric to ask", async () => {
  expect(await toldIn("en", [PARCEL])).toContain("“respect” (respect)");
});
