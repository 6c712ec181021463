import { textKeys, type ResponseKey, type Scenario, type Texts } from "../model/index.ts";

const HAN_A_MINUTE = 200;
const WORDS_A_MINUTE = 150;

/**
 * Minutes that a trainee spends on the model path, the coach's notes included.
 *
 * @param path the model path's responses, in order
 */
export function readingMinutes(scenario: Scenario, path: readonly ResponseKey[], texts: Texts): number {
  const coached = chosenOn(scenario, path).map(({ scene, response }) =>
    textKeys.coach(scene.id, response.id),
  );
  const read = [...storyTexts(scenario, path, texts), ...coached.map((key) => texts[key] ?? "")];
  return Math.max(1, Math.ceil(minutesToRead(read.join("\n"))));
}

/**
 * What is read on the model path before any coaching: the context, lines and all options of each of its
 * scenes, and the reply to each response taken.
 */
export function storyTexts(
  scenario: Scenario,
  path: readonly ResponseKey[],
  texts: Texts,
): readonly string[] {
  const chosen = chosenOn(scenario, path);
  const scenes = new Set(chosen.map(({ scene }) => scene));
  const keys = [
    ...[...scenes].flatMap((scene) => [
      textKeys.sceneContext(scene.id),
      ...scene.lines.map((line) => textKeys.line(scene.id, line.id)),
      ...scene.responses.map((response) => textKeys.words(scene.id, response)),
    ]),
    ...chosen.map(({ scene, response }) => textKeys.reply(scene.id, response.id)),
  ];
  return keys.map((key) => texts[key] ?? "");
}

function chosenOn({ scenes }: Scenario, path: readonly ResponseKey[]) {
  const taken = new Set<string>(path);
  return scenes.flatMap((scene) =>
    scene.responses
      .filter((response) => taken.has(`${scene.id}.${response.id}`))
      .map((response) => ({ scene, response })),
  );
}

/** Counts both scripts, because a text without a translation stands in its source language. */
export function minutesToRead(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d'’-]*/gu)?.length ?? 0;
  return han / HAN_A_MINUTE + words / WORDS_A_MINUTE;
}
