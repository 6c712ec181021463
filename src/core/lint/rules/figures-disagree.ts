import { lacking, readFigures, type Figure } from "../figures.ts";
import { defineRule } from "../rule.ts";
import { atText, textsIn } from "../text-places.ts";

/**
 * I05: the times, weekdays, prices and numbers of a text are the same in every language. Small counts in words
 * (两张, both) and every single one are left to the translator; so is what coaching repeats or leaves out,
 * because nobody decides by it any more: there only a different figure is a slip. A
 * translation that is older than its source was reported as such.
 */
export const figuresDisagree = defineRule({
  code: "figures-disagree",
  origin: "I05",
  limits: {},
  *check(subject) {
    const { languages, document } = subject;
    const source = document.scenario.language;
    const original = new Map(textsIn(subject, source).map((text) => [text.key, text]));
    for (const language of languages.filter((each) => each !== source)) {
      for (const text of textsIn(subject, language)) {
        if (subject.entry.states[language][text.key] === "stale") continue;
        const own = readFigures(text.text, language);
        const theirs = readFigures(original.get(text.key)?.text ?? "", source);
        const lost = lacking(theirs.filter(counts), own);
        const added = lacking(own.filter(counts), theirs);
        if (lost.length + added.length === 0) continue;
        if (text.part === "coach" && lost.length * added.length === 0) continue;
        const context = added.length === 0 ? "lost" : lost.length === 0 ? "added" : "other";
        yield {
          ...atText(text),
          data: { key: text.key, lost: written(lost), added: written(added), context },
          related: [{ path: text.path, label: "source" }],
        };
      }
    }
  },
});

function counts(figure: Figure): boolean {
  if (figure.kind === "weekday") return true;
  // 一点 is a bit as well as one o'clock, and 中午 need not be noon on the dot.
  if (figure.kind === "clock" && !figure.digits && isVague(figure)) return false;
  return figure.value !== 1 && (figure.kind !== "number" || figure.digits);
}

const HALF_A_DAY = 720;

function isVague({ value, text }: Figure): boolean {
  return value % HALF_A_DAY === 60 || /^(?:noon|midnight)$/i.test(text);
}

function written(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ text }) => text))].join(" · ");
}
