import type { Path } from "../language/index.ts";
import { textKeys, type Language, type Response } from "../model/index.ts";
import { isWritten } from "./decisions.ts";
import type { Subject } from "./subject.ts";

/** What comes after a response or a silence, in one language. */
export interface Feedback {
  readonly response: Response;
  /** Where the response or the silence stands in the scenario file. */
  readonly at: Path;
  readonly scene: string;
  /** Null where there is none, or none in this language. */
  readonly reply: Saying | null;
  readonly coach: Saying | null;
}

export interface Saying {
  readonly key: string;
  readonly words: string;
}

/** The replies and coach's notes of a scenario, in the order of the file. */
export function feedbackIn({ document, entry }: Subject, language: Language): readonly Feedback[] {
  const saying = (key: string): Saying | null => {
    const words = entry.texts[language][key];
    return words === undefined || !isWritten(entry.states[language][key]) ? null : { key, words };
  };
  return document.scenario.scenes.flatMap((scene) => {
    const all = scene.silence === null ? scene.responses : [...scene.responses, scene.silence];
    return all.map((response) => ({
      response,
      at: response.kind === "silence" ? ["scenes", scene.id, "silence"] : pathOf(scene.id, response),
      scene: scene.id,
      reply: saying(textKeys.reply(scene.id, response.id)),
      coach: saying(textKeys.coach(scene.id, response.id)),
    }));
  });
}

/** The place of a reply or a coach's note, in the scenario or in its translation. */
export function sayingOf({ at }: Feedback, part: "reply" | "coach", { key }: Saying, language: Language) {
  return { at: [...at, part], text: { language, key } };
}

function pathOf(scene: string, { id }: Response): Path {
  return ["scenes", scene, "responses", id];
}
