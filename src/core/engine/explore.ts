import { HubStates } from "./hub-states.ts";
import { liveIn, lowestLike } from "./live.ts";
import { Numbers } from "./numbers.ts";
import { Offers } from "./offers.ts";
import type { Program, ProgramScene } from "./program.ts";
import { askedAfter, factsAfter, wasAsked } from "./rules.ts";
import type { Situations } from "./situations.ts";
import { NO_HUB, turnRound, type Walk } from "./turn-round.ts";
import { Views } from "./views.ts";

export type Explored =
  | { readonly ok: true; readonly situations: Situations }
  | { readonly ok: false; readonly code: "too-many-states"; readonly limit: number };

/** The bound of scoring §3: beyond it, exactness would cost an author's patience. */
export const MAX_SITUATIONS = 200_000;

/**
 * Walks all reachable situations, silences included: hub by hub from the start, and within a hub in the
 * order in which they are met. A question leads to a situation in which one more has been asked, so
 * every situation comes after all from which it can be reached.
 */
export function explore(program: Program, limit = MAX_SITUATIONS): Explored {
  const { scenes } = program;
  const live = liveIn(program);
  const offers = new Offers(scenes);
  const views = new Views(program, live, offers);
  const hubs: HubStates[] = [];
  for (const { hub } of scenes) hubs[hub] ??= new HubStates();
  const walk: Walk = { begins: [], offer: new Numbers(), toHub: new Numbers(), toNumber: new Numbers() };
  let met = 0;

  /** The number of a scene and state in its hub. */
  function meet(scene: ProgramScene, mood: number, facts: number, asked: number): number {
    const states = hubs[scene.hub]!;
    const known = states.size;
    const number = states.add(scene.index, mood, facts, asked);
    if (number === known) met++;
    return number;
  }

  function follow(states: HubStates, number: number): void {
    const facts = states.facts(number);
    const asked = states.asked(number);
    const { offer, onward } = views.of(states.scene(number), states.mood(number), facts);
    for (const { response, scene, outcome, effect, mood: then, facts: alive } of onward) {
      if (wasAsked(response, asked)) continue;
      walk.toHub.push(scene === null ? NO_HUB : scene.hub);
      walk.toNumber.push(
        scene === null
          ? outcome
          : meet(scene, then, factsAfter(effect, facts) & alive, askedAfter(effect, asked)),
      );
    }
    walk.offer.push(asked === 0 ? offer : offers.without(offer, asked));
  }

  const { moods, facts: alive } = live[program.start]!;
  meet(scenes[program.start]!, lowestLike(program.initial.mood, moods), program.initial.facts & alive, 0);
  // A hub's number is higher than those of the hubs that it leads to.
  for (let hub = hubs.length - 1; hub >= 0; hub--) {
    const states = hubs[hub]!;
    walk.begins[hub] = walk.offer.length;
    for (let number = 0; number < states.size; number++) {
      if (met > limit) return { ok: false, code: "too-many-states", limit };
      follow(states, number);
    }
  }
  return { ok: true, situations: turnRound({ program, live, hubs, walk, offers: offers.all }) };
}
