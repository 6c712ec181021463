import type { Route, Slip } from "../core/analysis/index.ts";
import type { ProgramResponse, ProgramScene } from "../core/engine/index.ts";
import { textKeys, type ResponseKey } from "../core/model/index.ts";
import { fit } from "./graph/measure.ts";
import type { OpenScenario } from "./open-scenario.ts";
import type { Terminal } from "./terminal.ts";

/** Ems that the words of a response take at most: enough to know it by, and one step stays one line. */
const WORDS = 24;

/** Prints ways through a scenario step by step: what is earned, where, and what is said. */
export function routeTeller({ program, texts }: OpenScenario, { language, t }: Terminal) {
  const places = new Map<ResponseKey, { scene: ProgramScene; response: ProgramResponse }>();
  for (const scene of program.scenes) {
    for (const response of scene.responses) places.set(response.key, { scene, response });
  }
  const marks = new Intl.NumberFormat(language, { signDisplay: "exceptZero" });

  const wordsOf = (key: ResponseKey): string => {
    const place = places.get(key);
    if (place === undefined) return key;
    return fit(texts[language][textKeys.words(place.scene.id, place.response)] ?? "", WORDS);
  };
  const lines = ({ responses }: Route): readonly string[] =>
    responses.map((key, index) => {
      const place = places.get(key);
      const scene = place?.scene.id ?? "";
      const told = t("analyse:routes.step", {
        scene: texts[language][textKeys.sceneTitle(scene)] ?? scene,
        words: wordsOf(key),
        key,
        context: place?.response.kind ?? "say",
      });
      const earned = marks.format(place?.response.total ?? 0).padStart(3);
      return `  ${String(index + 1).padStart(2)}. ${earned}  ${told}`;
    });

  return {
    best: (route: Route) => [t("analyse:routes.best"), ...lines(route)],
    worst: (route: Route) => [t("analyse:routes.worst"), ...lines(route)],
    slip: (slip: Slip) => [
      t("analyse:routes.slip", {
        step: slip.at + 1,
        words: wordsOf(slip.instead),
        key: slip.instead,
      }),
      ...lines(slip),
    ],
  };
}
