import type { Localised } from "../../diagnostics/index.ts";
import { inEachLanguage } from "../../language/file-name.ts";
import type { Response } from "../../model/index.ts";
import { rubricName } from "../rubric-names.ts";
import { defineLibraryRule, type LibrarySubject } from "./library-rule.ts";

/** Names that a message lists; those that nothing trains come first. */
const NAMED = 12;

const PARTS = [
  { list: "behaviours", part: "behaviour" },
  { list: "lapses", part: "lapse" },
] as const;

/**
 * M11: each behaviour and each lapse of the rubric comes up in several scenarios, so that nobody is
 * judged on one by a single case. A note, because a library grows. Its mirror pairs are for people to see.
 */
export const libraryCoverage = defineLibraryRule({
  code: "library-coverage",
  origin: "M11",
  limits: { scenarios: 2 },
  *check(subject, { scenarios }) {
    const { entries, rubric } = subject;
    if (rubric === null || entries.length === 0) return;
    for (const { list, part } of PARTS) {
      const all = rubric.document.rubric[list];
      const uses = usesOf(subject, (response) => response[list]);
      const rare = all.filter(({ id }) => (uses.get(id) ?? 0) < scenarios);
      if (rare.length === 0) continue;
      const sorted = [...rare].sort((one, other) => (uses.get(one.id) ?? 0) - (uses.get(other.id) ?? 0));
      const never = sorted.filter(({ id }) => !uses.has(id)).length;
      const names = sorted
        .slice(0, NAMED)
        .map(({ id }) => rubricName({ rubricTexts: rubric.texts }, part, id));
      const data = {
        list: listed(names, rare.length > NAMED),
        count: rare.length,
        never,
        all: all.length,
        scenarios,
        library: entries.length,
        context: list,
      };
      yield { entry: null, at: [list], data };
    }
  },
});

/** In how many scenarios some response has each id. */
function usesOf(
  { entries }: LibrarySubject,
  idsOf: (response: Response) => readonly string[],
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { document } of entries) {
    const responses = document.scenario.scenes.flatMap((scene) =>
      scene.silence ? [...scene.responses, scene.silence] : scene.responses,
    );
    for (const id of new Set(responses.flatMap(idsOf))) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return uses;
}

function listed(names: readonly Localised[], more: boolean): Localised {
  return inEachLanguage((language) =>
    [...names.map((name) => name[language]), ...(more ? ["…"] : [])].join(" · "),
  );
}
