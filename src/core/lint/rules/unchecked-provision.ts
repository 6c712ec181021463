import type { Path } from "../../language/index.ts";
import { SILENCE, type Scenario } from "../../model/index.ts";
import { defineRule } from "../rule.ts";

/**
 * C03: a provision that the scenario relies on was checked by somebody, and not too long ago. Told once
 * for each provision, where it is first cited.
 */
export const uncheckedProvision = defineRule({
  code: "unchecked-provision",
  origin: "C03",
  limits: { months: 12 },
  *check({ document, rubric, today }, { months }) {
    const cited = citations(document.scenario);
    for (const { id, checked } of rubric?.provisions ?? []) {
      const [at, ...others] = cited.flatMap((each) => (each.id === id ? [each.path] : []));
      const old = checked !== null && today !== null && monthsLater(checked, months) < today;
      if (at === undefined || (checked !== null && !old)) continue;
      yield {
        at,
        data: { id, checked: checked ?? "", months, context: old ? "old" : "never" },
        related: others.map((path) => ({ path, label: "also" })),
      };
    }
  },
});

function citations({ scenes }: Scenario): readonly { readonly id: string; readonly path: Path }[] {
  return scenes.flatMap((scene) => {
    const at: Path = ["scenes", scene.id];
    const silence = scene.silence === null ? [] : [{ own: scene.silence, path: [...at, SILENCE] }];
    const places = [
      { own: scene, path: at },
      ...scene.responses.map((own) => ({ own, path: [...at, "responses", own.id] })),
      ...silence,
    ];
    return places.flatMap(({ own, path }) => own.cites.map((id) => ({ id, path: [...path, "cites"] })));
  });
}

/** An ISO date some months on; ISO dates compare as text. */
function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const total = year * 12 + month - 1 + months;
  const later = [Math.floor(total / 12), (total % 12) + 1].map((part) => String(part).padStart(2, "0"));
  return `${later.join("-")}${date.slice(7)}`;
}
