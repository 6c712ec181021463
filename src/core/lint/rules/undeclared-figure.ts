import { lacking, readFigures, type Figure } from "../figures.ts";
import { defineRule } from "../rule.ts";
import { atText, textsIn, type PlacedText } from "../text-places.ts";

/**
 * C04: times of day, prices and numbers of days are those of the table `figures`, so that one place
 * tells what is true. A translation is only held to what its source does not say already.
 */
export const undeclaredFigure = defineRule({
  code: "undeclared-figure",
  origin: "C04",
  limits: {},
  *check(subject) {
    const { document, languages } = subject;
    const { language: source, figures } = document.scenario;
    const declared = Object.values(figures).flatMap((figure) => readFigures(figure, source));
    const original = new Map(
      textsIn(subject, source).map(({ key, text }) => [key, readFigures(text, source)]),
    );
    for (const language of languages) {
      for (const text of textsIn(subject, language)) {
        const said = language === source ? [] : (original.get(text.key) ?? []);
        const unknown = lacking(lacking(readFigures(text.text, language).filter(isHeld), declared), said);
        const exact = unknown.filter(isExact);
        if (exact.length > 0) yield finding(text, exact);
        const spoken = unknown.filter((figure) => !isExact(figure));
        if (spoken.length > 0) yield { ...finding(text, spoken), severity: "warning" as const };
      }
    }
  },
});

/**
 * A single day is a manner of speaking more often than a figure, and so are minutes and hours ("give me
 * five minutes") unless somebody wrote them in digits.
 */
function isHeld({ kind, unit, value, digits }: Figure): boolean {
  if (kind === "span") return unit === "day" ? value !== 1 : digits;
  return kind === "clock" || kind === "price";
}

function isExact({ kind, digits }: Figure): boolean {
  return kind === "price" || (kind === "clock" && digits);
}

function finding(text: PlacedText, figures: readonly Figure[]) {
  return { ...atText(text), data: { figures: [...new Set(figures.map((each) => each.text))].join(" · ") } };
}
