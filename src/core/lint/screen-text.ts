import { lengthOf } from "../analysis/index.ts";
import { textKeys, type Language, type Scene } from "../model/index.ts";
import type { Subject } from "./subject.ts";

/**
 * What has to be read before one can decide: context, lines and responses, in characters or words.
 * Lines with conditions all count, because a reader may meet any of them.
 */
export function screenLength({ entry }: Subject, scene: Scene, language: Language): number {
  const texts = entry.texts[language];
  return [
    textKeys.sceneContext(scene.id),
    ...scene.lines.map((line) => textKeys.line(scene.id, line.id)),
    ...scene.responses.map((response) => textKeys.words(scene.id, response)),
  ].reduce((sum, key) => sum + lengthOf(texts[key] ?? "", language), 0);
}
