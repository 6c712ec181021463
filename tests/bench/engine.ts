import { createActor } from "xstate";
import {
  available,
  begin,
  compileMachine,
  compileProgram,
  replay,
  sceneAt,
  step,
  take,
  type Program,
} from "../../src/core/engine/index.ts";
import type { ResponseKey } from "../../src/core/model/index.ts";
import { inkStory, replayInk } from "./ink-story.ts";
import { figure, percent, race, table, type Contender } from "./measure.ts";
import { generateStory, randomFrom } from "./story.ts";
import { replayTables, tabulate } from "./typed-arrays.ts";

const DECISIONS = 200;
const ATTEMPTS = 200;
const LONGEST = 10;

/** One attempt, in the words of each contender. */
interface Attempt {
  readonly keys: readonly ResponseKey[];
  /** Numbers of the responses in their scenes. */
  readonly numbers: Uint8Array;
  /** Numbers among the responses that were on offer: that is how ink counts. */
  readonly offered: Uint8Array;
}

/** Replays of recorded attempts a second. */
export function benchEngine(): string {
  const scenario = generateStory(11, DECISIONS);
  const compiled = compileProgram(scenario);
  if (!compiled.ok) throw new Error("the generated story does not compile");
  const { program } = compiled;
  const attempts = Array.from({ length: ATTEMPTS }, (_, seed) => attempt(program, seed));
  const machine = compileMachine(program);
  const tables = tabulate(program);
  const story = inkStory(scenario);

  const contenders: readonly Contender[] = [
    { name: "inkjs 2.4", run: () => each(attempts.slice(0, 20), ({ offered }) => replayInk(story, offered)) },
    {
      name: "XState actor",
      run: () =>
        each(attempts.slice(0, 50), ({ keys }) => {
          const actor = createActor(machine).start();
          for (const type of keys) actor.send({ type });
          actor.stop();
        }),
    },
    {
      name: "replay(), from keys",
      run: () =>
        each(attempts, ({ keys }) => {
          if (replay(program, keys).refused !== null) throw new Error("refused");
        }),
    },
    {
      name: "take(), from numbers",
      run: () =>
        each(attempts, ({ numbers }) => {
          if (Number.isNaN(marksOf(program, numbers))) throw new Error("refused");
        }),
    },
    {
      name: "typed arrays (limit)",
      run: () =>
        each(attempts, ({ numbers }) => {
          if (Number.isNaN(replayTables(tables, numbers))) throw new Error("refused");
        }),
    },
  ];
  const results = race(contenders, "inkjs 2.4");
  const limit = results.at(-1)?.rate ?? Number.NaN;
  return table([
    ["", "replays/s", "against ink", "of the limit", "noise"],
    ...results.map(({ name, rate, ratio, noise }) => [
      name,
      figure(rate),
      `${figure(ratio)} ×`,
      figure(rate / limit),
      percent(noise),
    ]),
  ]);
}

/** What the typed arrays do, by the functions that everything in bulk is made of. */
function marksOf(program: Program, numbers: Uint8Array): number {
  let { at, state } = begin(program);
  let marks = 0;
  for (const number of numbers) {
    const scene = sceneAt(program, at);
    const response = scene?.responses[number];
    if (scene === null || response === undefined || !available(response, state)) return Number.NaN;
    const taken = take(scene, response, state);
    marks += response.total;
    at = taken.to;
    state = taken.after;
  }
  return marks;
}

function each(attempts: readonly Attempt[], play: (attempt: Attempt) => void): number {
  for (const one of attempts) play(one);
  return attempts.length;
}

/** A random walk of at most ten decisions. */
function attempt(program: Program, seed: number): Attempt {
  const random = randomFrom(seed + 1);
  const keys: ResponseKey[] = [];
  const numbers: number[] = [];
  const offered: number[] = [];
  let standing = begin(program);
  for (let scene = sceneAt(program, standing.at); scene !== null && keys.length < LONGEST;) {
    const open = scene.responses.filter((response) => available(response, standing.state));
    const pick = Math.floor(random() * open.length);
    const chosen = open[pick];
    const stepped = chosen === undefined ? null : step(program, standing, chosen.key);
    if (chosen === undefined || stepped === null || !stepped.ok) break;
    keys.push(chosen.key);
    numbers.push(chosen.index);
    offered.push(pick);
    standing = { at: stepped.step.to, state: stepped.step.after };
    scene = sceneAt(program, standing.at);
  }
  return { keys, numbers: Uint8Array.from(numbers), offered: Uint8Array.from(offered) };
}
