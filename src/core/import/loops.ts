import { compileProgram, explore, MAX_FLAGS } from "../engine/index.ts";
import type { Scenario } from "../model/index.ts";
import { Ids } from "./ids.ts";
import type { Draft, DraftResponse, DraftScene, DraftWay } from "./draft.ts";
import { namesIn } from "./guard.ts";
import type { Losses } from "./losses.ts";
import type { Guard } from "./story.ts";

/** An import must not take longer than an author's patience, so it explores less than `check` does. */
const MAX_EXPLORED = 100_000;

/** A plainer draft; or that this one plays; or that nothing known here would make it. */
export type Mended = Draft | "sound" | "hopeless";

/**
 * One step towards a draft that plays: ways back become `once`, scenes in which somebody could be
 * left without a choice get a way out, and where neither is enough the loops are cut. What is wrong
 * says the engine, so that the rules stand in one place.
 *
 * @param scenario the draft as it reads back
 */
export function mended(draft: Draft, scenario: Scenario, losses: Losses): Mended {
  const compiled = compileProgram(scenario);
  if (!compiled.ok) {
    const { problems } = compiled;
    const has = (code: string) => problems.some((problem) => problem.code === code);
    if (has("too-many-facts")) return withFewerFacts(draft, losses) ?? "hopeless";
    if (has("too-many-questions")) return withoutLoops(draft, losses) ?? "hopeless";
    const again = new Set(
      problems.flatMap((problem) =>
        problem.code === "cycle-without-once" ? [`${problem.scene}.${problem.response}`] : [],
      ),
    );
    return again.size === 0 ? "hopeless" : withOnce(draft, again);
  }
  const explored = explore(compiled.program, MAX_EXPLORED);
  if (!explored.ok) return withoutLoops(draft, losses) ?? withFewerFacts(draft, losses, 0) ?? "hopeless";
  const stuck = new Set(
    explored.situations.offers.filter(({ responses }) => responses.length === 0).map(({ scene }) => scene.id),
  );
  return stuck.size === 0 ? "sound" : withWayOut(draft, stuck, losses);
}

/** Responses that can be chosen once only, though the source lets them be chosen again. */
export function reportOnce({ scenes }: Draft, losses: Losses): void {
  for (const { passage, responses } of scenes) {
    for (const { once, onceInSource, text, line } of responses) {
      if (once && !onceInSource) losses.add("made-once", text, passage, line);
    }
  }
}

function eachResponse(
  draft: Draft,
  change: (response: DraftResponse, scene: DraftScene) => DraftResponse,
): Draft {
  const scenes = draft.scenes.map((scene) => ({
    ...scene,
    responses: scene.responses.map((response) => change(response, scene)),
  }));
  return { ...draft, scenes };
}

function withOnce(draft: Draft, again: ReadonlySet<string>): Draft {
  return eachResponse(draft, (response, scene) =>
    again.has(`${scene.id}.${response.id}`) ? { ...response, once: true } : response,
  );
}

function withWayOut(draft: Draft, stuck: ReadonlySet<string>, losses: Losses): Draft {
  const { outcomes, id } = withOutcome(draft, "way-out");
  const scenes = draft.scenes.map((scene) => {
    if (!stuck.has(scene.id)) return scene;
    losses.add("way-out", scene.title, scene.passage);
    const ids = new Ids(scene.responses.map((response) => response.id));
    const wayOut: DraftResponse = {
      id: ids.worded("way-out", "way-out"),
      text: "",
      kind: scene.responses[0]?.kind ?? "do",
      once: false,
      onceInSource: false,
      line: null,
      when: null,
      set: [],
      clear: [],
      reply: "",
      coach: "",
      next: [{ to: id, when: null }],
      made: "way-out",
    };
    return { ...scene, responses: [...scene.responses, wayOut] };
  });
  return { ...draft, scenes, outcomes };
}

/** Sends every way that leads back to where one came from to an ending of its own. Null if none does. */
function withoutLoops(draft: Draft, losses: Losses): Draft | null {
  const back = backWays(draft);
  if (back.size === 0) return null;
  const { outcomes, id } = withOutcome(draft, "loop");
  const cut = eachResponse(draft, (response, scene) => {
    // Without the loops nothing can be chosen twice.
    if (!response.next.some(({ to }) => back.has(`${scene.id} ${to}`))) return { ...response, once: false };
    losses.add("loop", response.text, scene.passage, response.line);
    const next = response.next.map((way) => (back.has(`${scene.id} ${way.to}`) ? { ...way, to: id } : way));
    return { ...response, once: false, next };
  });
  return { ...cut, outcomes };
}

function withOutcome(draft: Draft, made: "way-out" | "loop") {
  const known = draft.outcomes.find((outcome) => outcome.made === made);
  if (known !== undefined) return { outcomes: draft.outcomes, id: known.id };
  const ids = new Ids([...draft.scenes, ...draft.outcomes].map(({ id }) => id));
  const id = ids.named(made === "loop" ? "back-again" : "left-open", "ending");
  return { outcomes: [...draft.outcomes, { id, title: "", text: "", made }], id };
}

/** Ways to a scene that one has come through, found walking from the start in authored order. */
function backWays(draft: Draft): ReadonlySet<string> {
  const targets = new Map(
    draft.scenes.map(({ id, responses }) => [id, responses.flatMap(({ next }) => next.map(({ to }) => to))]),
  );
  const back = new Set<string>();
  const done = new Set<string>();
  const open = new Set<string>();
  for (const root of [draft.start, ...targets.keys()]) {
    const work = done.has(root) ? [] : [{ id: root, child: 0 }];
    open.add(root);
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const to = targets.get(top.id)?.[top.child++];
      if (to === undefined) {
        done.add(top.id);
        open.delete(top.id);
        work.pop();
      } else if (open.has(to)) back.add(`${top.id} ${to}`);
      else if (!done.has(to) && targets.has(to)) {
        open.add(to);
        work.push({ id: to, child: 0 });
      }
    }
    open.delete(root);
  }
  return back;
}

/** Conditions on facts beyond the bound are dropped; what they asked of is reported. */
function withFewerFacts(draft: Draft, losses: Losses, most = MAX_FLAGS): Draft | null {
  const asked = new Set(
    draft.scenes.flatMap(({ responses }) =>
      responses.flatMap(({ when, next }) => [when, ...next.map((way) => way.when)].flatMap(namesIn)),
    ),
  );
  const over = new Set([...asked].slice(most));
  if (over.size === 0) return null;
  const isOver = (guard: Guard | null) => namesIn(guard).some((name) => over.has(name));
  return eachResponse(draft, (response, scene) => {
    const { when, next } = response;
    if (!isOver(when) && !next.some((way) => isOver(way.when))) return response;
    losses.add("too-many-facts", response.text, scene.passage, response.line);
    const ways: readonly DraftWay[] = next.filter((way) => !isOver(way.when));
    return { ...response, when: isOver(when) ? null : when, next: ways };
  });
}
