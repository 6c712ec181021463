import { HubStates } from "./hub-states.ts";
import { liveIn, lowestLike } from "./live.ts";
import { Numbers } from "./numbers.ts";
import { Offers } from "./offers.ts";
import type { Program, ProgramScene } from "./program.ts";
import { askedAfter, factsAfter, wasAsked } from "./rules.ts";
import type { Situations } from "./situations.ts";
import { turnRound, type Walk } from "./turn-round.ts";
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
  const hubs: (HubStates | undefined)[] = [];
  const walk: Walk = { begins: [], names: new Numbers(), offer: new Numbers(), to: new Numbers() };
  let met = 0;

  /** The name of a scene and state; they are named by numbers, in the order in which they are met. */
  function meet(scene: ProgramScene, mood: number, facts: number, asked: number, expected: number): number {
    const states = (hubs[scene.hub] ??= new HubStates(expected));
    const name = states.add(scene.index, mood, facts, asked, met);
    if (name === met) met++;
    return name;
  }

  function follow(states: HubStates, at: number): void {
    const facts = states.facts(at);
    const asked = states.asked(at);
    const { offer, onward } = views.of(states.scene(at), states.mood(at), facts);
    for (const { response, scene, outcome, effect, mood, facts: alive } of onward) {
      if (wasAsked(response, asked)) continue;
      const after = factsAfter(effect, facts) & alive;
      // Neighbouring scenes are met in about as many states.
      walk.to.push(
        scene === null ? ~outcome : meet(scene, mood, after, askedAfter(effect, asked), states.size),
      );
    }
    walk.names.push(states.name(at));
    walk.offer.push(asked === 0 ? offer : offers.without(offer, asked));
  }

  const { moods, facts: alive } = live[program.start]!;
  const { mood, facts } = program.initial;
  meet(scenes[program.start]!, lowestLike(mood, moods), facts & alive, 0, 1);
  // A hub's number is higher than those of the hubs that it leads to.
  for (let hub = scenes[program.start]!.hub; hub >= 0; hub--) {
    const states = hubs[hub];
    if (states === undefined) continue;
    walk.begins[hub] = walk.offer.length;
    for (let at = 0; at < states.size; at++) {
      if (met > limit) return { ok: false, code: "too-many-states", limit };
      follow(states, at);
    }
  }
  return { ok: true, situations: turnRound({ program, live, hubs, walk, offers: offers.all }) };
}
