import type { HubStates } from "./hub-states.ts";
import { lowestLike, type Live } from "./live.ts";
import type { Numbers } from "./numbers.ts";
import type { Program } from "./program.ts";
import { placeAt, type Offer, type Situation, type Situations } from "./situations.ts";

/** What a walk over all situations has seen, in its own order. */
export interface Walk {
  /** By hub, how many situations come before its first. */
  readonly begins: number[];
  /** By situation, its name. */
  readonly names: Numbers;
  /** By situation, the number of its offer. */
  readonly offer: Numbers;
  /** By choice, the name of the situation that it leads to, or `~index` of an outcome. */
  readonly to: Numbers;
}

export interface Walked {
  readonly program: Program;
  /** By scene. */
  readonly live: readonly Live[];
  readonly hubs: readonly (HubStates | undefined)[];
  readonly walk: Walk;
  readonly offers: readonly Offer[];
}

/** Turns a walk round, so that successors come before predecessors. */
export function turnRound({ program, live, hubs, walk, offers }: Walked): Situations {
  const size = walk.offer.length;
  const indices = indicesByName(walk);
  const offer = walk.offer.values.slice().reverse();
  const first = firstChoices(offer, offers);
  const to = targets(first, indices, walk);
  return {
    size,
    start: size - 1,
    offers,
    offer,
    first,
    to,
    at(index): Situation | undefined {
      const here = offers[offer[index] ?? -1];
      if (here === undefined) return undefined;
      const { scene, responses } = here;
      const state = hubs[scene.hub]!.state(size - 1 - index - walk.begins[scene.hub]!);
      const from = first[index]!;
      const choices = responses.map((response, choice) => ({ response, to: placeAt(to[from + choice]!) }));
      return { scene, state, choices };
    },
    find(index, { mood, facts, asked }) {
      const alive = live[index];
      const states = hubs[program.scenes[index]?.hub ?? -1];
      if (alive === undefined || states === undefined) return undefined;
      return indices[states.find(index, lowestLike(mood, alive.moods), facts & alive.facts, asked)];
    },
  };
}

function indicesByName({ names }: Walk): Int32Array {
  const indices = new Int32Array(names.length);
  const walked = names.values;
  for (let at = 0; at < walked.length; at++) indices[walked[at]!] = walked.length - 1 - at;
  return indices;
}

function firstChoices(offer: Int32Array, offers: readonly Offer[]): Int32Array {
  const lengths = Int32Array.from(offers, ({ responses }) => responses.length);
  const first = new Int32Array(offer.length + 1);
  for (let at = 0; at < offer.length; at++) first[at + 1] = first[at]! + lengths[offer[at]!]!;
  return first;
}

/** Where choices lead, by index. */
function targets(first: Int32Array, indices: Int32Array, walk: Walk): Int32Array {
  const names = walk.to.values;
  const to = new Int32Array(names.length);
  let walked = 0;
  for (let at = first.length - 2; at >= 0; at--) {
    for (let choice = first[at]!; choice < first[at + 1]!; choice++) {
      const name = names[walked++]!;
      to[choice] = name < 0 ? name : indices[name]!;
    }
  }
  return to;
}
