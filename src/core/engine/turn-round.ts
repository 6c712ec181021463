import type { HubStates } from "./hub-states.ts";
import { lowestLike, type Live } from "./live.ts";
import type { Numbers } from "./numbers.ts";
import type { Program } from "./program.ts";
import { placeAt, type Offer, type Situation, type Situations } from "./situations.ts";

/** What a walk over all situations has seen, in its own order. */
export interface Walk {
  /** By hub, how many situations come before its first. */
  readonly begins: number[];
  /** By situation, the number of its offer. */
  readonly offer: Numbers;
  /** By choice, the hub that it leads to, or `NO_HUB`. */
  readonly toHub: Numbers;
  /** By choice, the number in that hub of the state that it leads to; or an outcome's index. */
  readonly toNumber: Numbers;
}

export const NO_HUB = -1;

export interface Walked {
  readonly program: Program;
  /** By scene. */
  readonly live: readonly Live[];
  readonly hubs: readonly HubStates[];
  readonly walk: Walk;
  readonly offers: readonly Offer[];
}

/** Turns a walk round, so that successors come before predecessors. */
export function turnRound({ program, live, hubs, walk, offers }: Walked): Situations {
  const size = walk.offer.length;
  const offer = walk.offer.values.slice().reverse();
  const first = firstChoices(offer, offers);
  const to = targets(first, walk);

  function at(index: number): Situation | undefined {
    const here = offers[offer[index] ?? -1];
    if (here === undefined) return undefined;
    const { scene, responses } = here;
    const state = hubs[scene.hub]!.state(size - 1 - index - walk.begins[scene.hub]!);
    const choices = responses.map((response, choice) => ({
      response,
      to: placeAt(to[first[index]! + choice]!),
    }));
    return { scene, state, choices };
  }

  return {
    size,
    start: size - 1,
    offers,
    offer,
    first,
    to,
    at,
    find(index, { mood, facts, asked }) {
      const scene = program.scenes[index];
      const alive = live[index];
      if (scene === undefined || alive === undefined) return undefined;
      const number = hubs[scene.hub]!.find(index, lowestLike(mood, alive.moods), facts & alive.facts, asked);
      return number < 0 ? undefined : size - 1 - (walk.begins[scene.hub]! + number);
    },
  };
}

function firstChoices(offer: Int32Array, offers: readonly Offer[]): Int32Array {
  const first = new Int32Array(offer.length + 1);
  for (let at = 0; at < offer.length; at++) first[at + 1] = first[at]! + offers[offer[at]!]!.responses.length;
  return first;
}

/** Where choices lead, by the new numbers. */
function targets(first: Int32Array, { begins, toHub, toNumber }: Walk): Int32Array {
  const hubs = toHub.values;
  const numbers = toNumber.values;
  const to = new Int32Array(hubs.length);
  const start = first.length - 2;
  let walked = 0;
  for (let at = start; at >= 0; at--) {
    for (let choice = first[at]!; choice < first[at + 1]!; choice++, walked++) {
      const hub = hubs[walked]!;
      const number = numbers[walked]!;
      to[choice] = hub === NO_HUB ? ~number : start - (begins[hub]! + number);
    }
  }
  return to;
}
