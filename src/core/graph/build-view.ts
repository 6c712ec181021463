import { responsesOf, type Program, type Situations } from "../engine/index.ts";
import {
  responseKey,
  textKeys,
  type Response,
  type Scenario,
  type Scene,
  type Texts,
} from "../model/index.ts";
import type { ModelPath } from "../scoring/index.ts";
import type { GraphEdge, GraphGate, GraphView } from "./view.ts";

/** A program with its best path, as `compileProgram`, `explore` and `modelPath` make them. */
export interface Walked {
  readonly program: Program;
  readonly situations: Situations;
  readonly model: ModelPath;
}

/** Draws up the map of a scenario in the language of `texts`. */
export function graphView(scenario: Scenario, texts: Texts, walked: Walked): GraphView {
  const { taken, places } = modelWays(walked);
  const word = (key: string, fallback: string) => texts[key] ?? fallback;

  const edgesOf = (scene: Scene, response: Response): readonly GraphEdge[] => {
    const key = responseKey(scene.id, response.id);
    return response.next.map(({ when, to }, way) => ({
      from: scene.id,
      to,
      key,
      kind: response.kind,
      words: response.kind === "silence" ? "" : word(textKeys.words(scene.id, response), key),
      marks: response.marks,
      critical: response.critical,
      mood: response.mood,
      once: response.once,
      model: taken.has(wayKey(key, way)),
      offered: response.when,
      leads: when,
    }));
  };

  return {
    id: scenario.id,
    title: word(textKeys.title, scenario.id),
    start: scenario.start,
    scenes: scenario.scenes.map(({ id, time }, index) => ({
      id,
      number: index + 1,
      title: word(textKeys.sceneTitle(id), id),
      model: places.has(id),
      time,
    })),
    outcomes: scenario.outcomes.map(({ id, kind }) => ({
      id,
      title: word(textKeys.outcomeTitle(id), id),
      kind,
      model: places.has(id),
    })),
    edges: scenario.scenes.flatMap((scene) =>
      responsesOf(scene).flatMap((response) => edgesOf(scene, response)),
    ),
    gates: scenario.outcomes.flatMap(({ id, gate }): GraphGate[] =>
      gate === null
        ? []
        : [{ from: id, to: gate.otherwise, scoreAtLeast: gate.scoreAtLeast, noCritical: gate.noCritical }],
    ),
  };
}

/** The ways out that the model path takes, and the scenes and outcome that it passes. */
function modelWays({ program, situations, model }: Walked) {
  const taken = new Set<string>();
  const places = new Set<string>();
  model.situations.forEach(({ situation, response }, index) => {
    const here = situations.at(situation);
    const choice = here?.choices.find((candidate) => candidate.response === response);
    if (here === undefined || choice === undefined) return;
    places.add(here.scene.id);
    const next = model.situations[index + 1];
    const led =
      choice.to.kind === "outcome"
        ? program.outcomes[choice.to.index]
        : situations.at(next?.situation ?? -1)?.scene;
    if (led === undefined) return;
    places.add(led.id);
    const way = response.branches.findIndex(({ to }) => to.kind === kindOf(choice) && to.index === led.index);
    taken.add(wayKey(response.key, way));
  });
  return { taken, places };
}

function kindOf({ to }: { readonly to: { readonly kind: "situation" | "outcome" } }): "scene" | "outcome" {
  return to.kind === "outcome" ? "outcome" : "scene";
}

function wayKey(key: string, way: number): string {
  return `${key} ${way}`;
}
