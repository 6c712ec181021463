import type { Choice, ProgramResponse, Situation, Situations } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";
import type { ModelPath } from "../scoring/index.ts";

/** Where the model path leaves the walk that takes the highest marks in each decision. */
export interface LeavesKey {
  /** What the walk earns. */
  readonly marks: number;
  /** Place in the model path of the first other choice. */
  readonly at: number;
  /** What the walk takes there. */
  readonly taken: ResponseKey;
  /** The scene in which the model path then earns most, one that the walk does not see if there is any. */
  readonly recovery: string;
}

/**
 * Plays as an answer key tells: the response with the highest total in each decision, between equals
 * the model's. Null unless the model path, the best there is, earns more than that. A question that
 * costs nothing and stays in its hub is asked when the model asks it, though leaving would be marked
 * higher: asking first is no detour.
 */
export function leavesKey(situations: Situations, model: ModelPath): LeavesKey | null {
  const scenes = new Set<string>();
  let marks = 0;
  let left: { readonly at: number; readonly taken: ResponseKey } | null = null;
  let index = situations.start;
  for (let at = 0; ; at++) {
    const situation = situations.at(index);
    const choice = situation && keyChoice(situations, situation, model);
    if (situation === undefined || choice === undefined) return null;
    scenes.add(situation.scene.id);
    marks += choice.response.total;
    if (left === null && choice.response.key !== model.responses[at]) {
      left = { at, taken: choice.response.key };
    }
    if (choice.to.kind === "outcome") break;
    index = choice.to.index;
  }
  if (left === null || marks >= model.marks) return null;
  return { ...left, marks, recovery: recoveryAfter(situations, model, left.at, scenes) };
}

/** Whether a response is a question after which one is still in the same hub. */
export function asksInHub(situations: Situations, response: ProgramResponse, target: number): boolean {
  if (response.ask === 0 || target < 0) return false;
  const scene = situations.offers[situations.offer[target] ?? -1]?.scene.index;
  return response.branches.some(
    ({ to, effect }) => to.kind === "scene" && to.index === scene && !effect.leave,
  );
}

/** The choices a trainee has: with timers off there is no silence. */
function spokenChoices(situation: Situation): readonly Choice[] {
  return situation.choices.filter((choice) => choice.response.kind !== "silence");
}

function keyChoice(situations: Situations, situation: Situation, model: ModelPath): Choice | undefined {
  const choices = spokenChoices(situation);
  const [first] = choices;
  if (first === undefined) return undefined;
  const { best } = model.judge(situation.scene, situation.state, first.response);
  const models = choices.find(({ response }) => response === best);
  if (
    models &&
    models.response.total >= 0 &&
    models.to.kind === "situation" &&
    asksInHub(situations, models.response, models.to.index)
  )
    return models;
  const most = Math.max(...choices.map(({ response }) => response.total));
  if (models?.response.total === most) return models;
  return choices.find(({ response }) => response.total === most);
}

function recoveryAfter(
  situations: Situations,
  model: ModelPath,
  at: number,
  seen: ReadonlySet<string>,
): string {
  const steps = model.situations.map(({ situation, response }) => ({
    scene: situations.at(situation)?.scene.id ?? "",
    total: response.total,
  }));
  const after = steps.slice(at + 1);
  const unseen = after.filter(({ scene }) => !seen.has(scene));
  const [first, ...more] = unseen.length > 0 ? unseen : after;
  const most = first && more.reduce((best, step) => (step.total > best.total ? step : best), first);
  return most?.scene ?? steps[at]?.scene ?? "";
}
