import { factsRead, lowestLike, type Live } from "./live.ts";
import type { Offers } from "./offers.ts";
import type { Effect, Program, ProgramResponse, ProgramScene, State } from "./program.ts";
import { available, moodAfter } from "./rules.ts";
import { openBranch } from "./step.ts";

/**
 * What can be done in a scene in all states that look alike from there: they differ in questions asked
 * and in facts that none of its conditions reads.
 */
export interface View {
  /** The number of what is on offer as long as nothing has been asked. */
  readonly offer: number;
  /** By response on offer. */
  readonly onward: readonly Onward[];
}

/** Where a response leads. */
export interface Onward {
  readonly response: ProgramResponse;
  /** The scene; null at an outcome. */
  readonly scene: ProgramScene | null;
  /** The outcome's index. */
  readonly outcome: number;
  readonly effect: Effect;
  /** The mood there, the lowest that makes no difference. */
  readonly mood: number;
  /** The facts that make a difference there. */
  readonly facts: number;
}

/** Asks the rules once for each view. There are some hundred situations to one. */
export class Views {
  readonly #program: Program;
  readonly #offers: Offers;
  readonly #live: readonly Live[];
  /** By scene, the facts that its conditions read. */
  readonly #reads: readonly number[];
  readonly #known: readonly Map<number, View>[];

  constructor(program: Program, live: readonly Live[], offers: Offers) {
    this.#offers = offers;
    this.#program = program;
    this.#live = live;
    this.#reads = program.scenes.map(factsReadIn);
    this.#known = program.scenes.map(() => new Map<number, View>());
  }

  of(scene: number, mood: number, facts: number): View {
    const read = facts & this.#reads[scene]!;
    const known = this.#known[scene]!;
    const key = read * MOODS + mood;
    const found = known.get(key);
    if (found !== undefined) return found;
    const view = this.#look(this.#program.scenes[scene]!, { mood, facts: read, asked: 0 });
    known.set(key, view);
    return view;
  }

  #look(scene: ProgramScene, state: State): View {
    const offered = scene.responses.filter((response) => available(response, state));
    return {
      offer: this.#offers.numberOf(scene, offered),
      onward: offered.map((response) => this.#follow(response, state)),
    };
  }

  #follow(response: ProgramResponse, state: State): Onward {
    const { effect, to } = openBranch(response, state);
    if (to.kind === "outcome") return { response, scene: null, outcome: to.index, effect, mood: 0, facts: 0 };
    const { facts, moods } = this.#live[to.index]!;
    const scene = this.#program.scenes[to.index]!;
    return {
      response,
      scene,
      outcome: -1,
      effect,
      mood: lowestLike(moodAfter(effect, state.mood), moods),
      facts,
    };
  }
}

const MOODS = 8;

function factsReadIn({ responses }: ProgramScene): number {
  let facts = 0;
  for (const { when, branches } of responses) {
    facts |= factsRead(when);
    for (const branch of branches) facts |= factsRead(branch.when);
  }
  return facts;
}
