import { RULES } from "../../src/core/lint/index.ts";
import { subjectOf } from "../../src/core/lint/subject.ts";
import { ownLibrary } from "../support/library.ts";
import { processorTime } from "./measure.ts";
import type { RuleFigures } from "./rules.ts";
import { wordedStory } from "./worded-story.ts";

/** Run by `rules.ts` in a process of its own; prints one line of JSON. */
const entry = wordedStory(11, Number(process.argv[2]));
const { ms: analysing, value: subject } = processorTime(() =>
  subjectOf(entry, ownLibrary().rubric, { today: null, waitBelow: 0 }),
);
if (subject === null) throw new Error("the generated story cannot be played");
const rules = RULES.map((rule) => {
  const { ms, value } = processorTime(() => [...rule.check(subject, {})]);
  return { code: rule.code, ms, findings: value.length };
});
const figures: RuleFigures = {
  situations: subject.situations.size,
  choices: subject.situations.to.length,
  analysing,
  rules,
};
console.log(JSON.stringify(figures));
