import type { InLanguages, ScenarioDocument } from "../core/language/index.ts";
import { reviewQuestions, type ReviewQuestion } from "../core/lint/index.ts";
import { textKeys } from "../core/model/index.ts";
import type { Terminal } from "./terminal.ts";

/** The questions for people about one scenario. */
export interface Review {
  readonly scenario: string;
  readonly title: string;
  readonly file: string;
  readonly questions: readonly (ReviewQuestion & { readonly question: string })[];
}

/** What `check --review` asks about a scenario, in words. */
export function reviewOf(
  { document, texts }: InLanguages<ScenarioDocument>,
  { language, t }: Pick<Terminal, "language" | "t">,
): Review {
  return {
    scenario: document.scenario.id,
    title: texts[language][textKeys.title] ?? document.scenario.id,
    file: document.file,
    questions: reviewQuestions(document).map((asked) => ({
      ...asked,
      question: t(`check:review.questions.${asked.key}`),
    })),
  };
}

/** The same as lines for a terminal: a list to tick off, each question with the places to look at. */
export function reviewLines({ title, questions }: Review, t: Terminal["t"]): readonly string[] {
  return [
    t("check:review.heading", { title }),
    ...questions.flatMap(({ question, places }) => [
      `[ ] ${question}`,
      ...places.map(
        ({ name, file, range }) => `      ${file}:${range.start.line}:${range.start.column} ${name}`,
      ),
    ]),
  ];
}
