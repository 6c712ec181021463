import { when, type Program, type Standing, type State, type Trace } from "../engine/index.ts";
import {
  textKeys,
  type Line,
  type ResponseKind,
  type Scenario,
  type Scene,
  type Voice,
} from "../model/index.ts";
import { authoredResponse } from "./authored-response.ts";

/** One thing on the page of a conversation; `text` is a key of the scenario's texts. */
export type Entry =
  | { readonly kind: "context"; readonly scene: string; readonly text: string }
  | { readonly kind: "line"; readonly scene: string; readonly text: string; readonly voice: Voice }
  | { readonly kind: "response"; readonly step: number; readonly text: string; readonly how: ResponseKind }
  | { readonly kind: "silence"; readonly step: number }
  | { readonly kind: "reply"; readonly step: number; readonly text: string; readonly voice: Voice };

/**
 * What was said, in order: a fold over the trace. Coming back to the scene one has just been in
 * (after a question) repeats nothing; a line whose condition the question made true is heard then.
 *
 * @param standing where the trace led; its scene's lines close the transcript
 */
export function transcript(
  scenario: Scenario,
  program: Program,
  trace: Trace,
  standing: Standing,
): readonly Entry[] {
  const entries: Entry[] = [];
  let present = -1;
  let heard = new Set<Line>();
  const enter = (index: number, state: State) => {
    const scene = scenario.scenes[index];
    if (scene === undefined) return;
    if (index !== present) {
      entries.push({ kind: "context", scene: scene.id, text: textKeys.sceneContext(scene.id) });
      heard = new Set();
    }
    present = index;
    const lines = linesHeard(program, scene, index, state).filter((line) => !heard.has(line));
    for (const line of lines) {
      heard.add(line);
      const text = textKeys.line(scene.id, line.id);
      entries.push({ kind: "line", scene: scene.id, text, voice: line.voice });
    }
  };

  trace.forEach((step, index) => {
    enter(step.scene.index, step.before);
    const { id, kind } = step.response;
    const scene = step.scene;
    const response = authoredResponse(scenario, scene.index, id);
    if (response === null) return;
    if (kind === "silence") entries.push({ kind: "silence", step: index });
    else entries.push({ kind: "response", step: index, text: textKeys.words(scene.id, response), how: kind });
    if (response.reply !== null) {
      entries.push({
        kind: "reply",
        step: index,
        text: textKeys.reply(scene.id, id),
        voice: response.reply,
      });
    }
  });
  if (standing.at.kind === "scene") enter(standing.at.index, standing.state);
  return entries;
}

/** The lines of a scene whose conditions hold. */
export function linesHeard(program: Program, scene: Scene, index: number, state: State): readonly Line[] {
  const conditions = program.scenes[index]?.lines ?? [];
  return scene.lines.filter((_, line) => when(conditions[line] ?? null, state));
}

/** Exhibits that lie on the table, in the order in which they came. */
export function exhibitsShown(scenario: Scenario, trace: Trace, standing: Standing): readonly string[] {
  const visited = trace.map((step) => step.scene.index);
  if (standing.at.kind === "scene") visited.push(standing.at.index);
  return [...new Set(visited.flatMap((index) => scenario.scenes[index]?.show ?? []))];
}

/** Hidden facts that the trainee has brought to light, in that order. */
export function factsRevealed(scenario: Scenario, trace: Trace): readonly string[] {
  const hidden = new Set(scenario.facts.filter((fact) => fact.hidden).map((fact) => fact.id));
  const known = new Set<string>();
  for (const step of trace) {
    const response = authoredResponse(scenario, step.scene.index, step.response.id);
    // In the order of `change`: what a response both clears and sets is known.
    for (const fact of response?.clear ?? []) known.delete(fact);
    for (const fact of response?.set ?? []) if (hidden.has(fact)) known.add(fact);
  }
  return [...known];
}
