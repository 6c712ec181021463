import { textKeys, type ResponseKey, type Scenario, type Texts } from "../model/index.ts";

const HAN_A_MINUTE = 200;
const WORDS_A_MINUTE = 150;

/**
 * Minutes that a trainee spends on the model path.
 *
 * @param path the model path's responses, in order
 */
export function readingMinutes(scenario: Scenario, path: readonly ResponseKey[], texts: Texts): number {
  return Math.max(1, Math.ceil(minutesOf(pathTexts(scenario, path, texts).join("\n"))));
}

/**
 * What is read on the model path: the context, lines and all options of each of its scenes, and the
 * reply and coach's note of each response taken.
 */
export function pathTexts(scenario: Scenario, path: readonly ResponseKey[], texts: Texts): readonly string[] {
  const taken = new Set<string>(path);
  const keys = scenario.scenes.flatMap((scene) => {
    const chosen = scene.responses.filter((response) => taken.has(`${scene.id}.${response.id}`));
    if (chosen.length === 0) return [];
    return [
      textKeys.sceneContext(scene.id),
      ...scene.lines.map((line) => textKeys.line(scene.id, line.id)),
      ...scene.responses.map((response) => textKeys.words(scene.id, response)),
      ...chosen.flatMap(({ id }) => [textKeys.reply(scene.id, id), textKeys.coach(scene.id, id)]),
    ];
  });
  return keys.map((key) => texts[key] ?? "");
}

/** Counts both scripts, because a text without a translation stands in its source language. */
function minutesOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d'’-]*/gu)?.length ?? 0;
  return han / HAN_A_MINUTE + words / WORDS_A_MINUTE;
}
