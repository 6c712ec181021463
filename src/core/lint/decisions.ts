import type { Path, TextState } from "../language/index.ts";
import { textKeys, type Language, type Response, type Scene } from "../model/index.ts";
import { totalOf, type Subject } from "./subject.ts";

/** One response of a decision, with its words in one language. */
export interface Option {
  readonly response: Response;
  /** Where the response stands in the scenario file. */
  readonly at: Path;
  /** Key of its words. */
  readonly key: string;
  readonly words: string;
  /** The sum of its marks. */
  readonly total: number;
}

/** A scene in which something is to be chosen, as someone sees it who reads one language. */
export interface Decision {
  readonly scene: Scene;
  readonly at: Path;
  readonly options: readonly Option[];
  readonly best: Option;
  readonly others: readonly Option[];
}

/** The decisions of a scenario in one language; those with responses that nobody wrote are left out. */
export function decisionsIn(subject: Subject, language: Language): readonly Decision[] {
  return subject.document.scenario.scenes.flatMap((scene) => {
    const options = scene.responses.flatMap((response) => optionOf(subject, language, scene, response));
    const best = options.find(({ response }) => response === subject.bestOf.get(scene.id));
    if (best === undefined || options.length < 2 || options.length < scene.responses.length) return [];
    const at = ["scenes", scene.id];
    return [{ scene, at, options, best, others: options.filter((option) => option !== best) }];
  });
}

/** The place of an option's words, in the scenario or in its translation. */
export function wordsOf({ at, key, response }: Option, language: Language) {
  return { at: [...at, response.kind], text: { language, key } };
}

/** For findings about all the words in one language: the scenes, or the top of the translation. */
export function wholeOf(language: Language) {
  return { at: ["scenes"], text: { language, key: "" } };
}

/** The words of an option as a place that explains another. */
export function relatedTo(option: Option, language: Language, label: string) {
  const { at, text } = wordsOf(option, language);
  return { path: at, text, label };
}

function optionOf(
  { entry }: Subject,
  language: Language,
  scene: Scene,
  response: Response,
): readonly Option[] {
  const key = textKeys.words(scene.id, response);
  const words = entry.texts[language][key];
  if (words === undefined || !isWritten(entry.states[language][key])) return [];
  return [
    { response, at: ["scenes", scene.id, "responses", response.id], key, words, total: totalOf(response) },
  ];
}

/** Whether somebody wrote a text in its language; a fallback or a proposal is no wording to judge. */
export function isWritten(state: TextState | undefined): boolean {
  return state === "current" || state === "stale";
}
