import { hubsOf } from "../engine/hubs.ts";
import type { Response, Scenario } from "../model/index.ts";

/** A response that can be chosen again and again, because it leads to where one has been. */
interface Named {
  readonly scene: string;
  readonly response: string;
}

/** What closes a loop: the link that an author most likely did not mean. */
export interface ClosingLink extends Named {
  /** The scene that it leads back to. */
  readonly to: string;
  /** Scenes of the loop in order, from `to` round to `to`. */
  readonly loop: readonly string[];
  /** Other responses of the same scene that close the same loop. */
  readonly others: readonly string[];
}

interface Link extends Named {
  readonly from: number;
  readonly to: number;
}

/**
 * Singles out the links that close loops. Every response of a loop can be chosen for ever, but one link
 * was not meant: the one that goes back in the order of the file, or in the order of play where
 * fewer links do so.
 *
 * @param repeatable responses in a loop that are not `once`
 */
export function closingLinks(scenario: Scenario, repeatable: readonly Named[]): readonly ClosingLink[] {
  const graph = new Graph(scenario);
  const links = repeatable.flatMap((named) => graph.linksOf(named)).filter((link) => graph.returns(link));
  const byTangle = groupBy(links, (link) => graph.tangleOf(link));
  return [...byTangle.values()].flatMap((tangle) => {
    const pairs = groupBy(closing(tangle, graph), ({ from, to }) => `${from} ${to}`);
    return [...pairs.values()].flatMap(([link, ...others]) =>
      link === undefined
        ? []
        : [
            {
              scene: link.scene,
              response: link.response,
              to: graph.idOf(link.to),
              loop: graph.wayFrom(link.to, link.from).map((scene) => graph.idOf(scene)),
              others: others.map(({ response }) => response),
            },
          ],
    );
  });
}

/** Where all that leads back is `once`, something else of the loop has to be named: the first. */
function closing(links: readonly Link[], graph: Graph): readonly Link[] {
  const byFile = links.filter(({ from, to }) => to <= from);
  const byPlay = links.filter((link) => graph.goesBack(link));
  if (byPlay.length > 0 && (byPlay.length < byFile.length || byFile.length === 0)) return byPlay;
  return byFile.length > 0 ? byFile : links.slice(0, 1);
}

/** Scenes by their place in the file, and the links between them. */
class Graph {
  readonly #scenario: Scenario;
  readonly #indexOf: ReadonlyMap<string, number>;
  readonly #next: readonly (readonly number[])[];
  readonly #hubs: readonly number[];
  readonly #back: ReadonlySet<string>;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#indexOf = new Map(scenario.scenes.map(({ id }, index) => [id, index]));
    this.#next = scenario.scenes.map((_, index) => this.#targets(responsesOf(scenario, index)));
    this.#hubs = hubsOf(scenario);
    this.#back = backwards(this.#next, this.#indexOf.get(scenario.start) ?? 0);
  }

  idOf(scene: number): string {
    return this.#scenario.scenes[scene]?.id ?? "";
  }

  linksOf({ scene, response }: Named): readonly Link[] {
    const from = this.#indexOf.get(scene) ?? -1;
    const found = responsesOf(this.#scenario, from).filter(({ id }) => id === response);
    return this.#targets(found).map((to) => ({ scene, response, from, to }));
  }

  /** Whether one can come back to where the link starts. */
  returns({ from, to }: Link): boolean {
    return this.#hubs[from] === this.#hubs[to];
  }

  /** Scenes that lead to each other are one tangle of loops. */
  tangleOf({ from }: Link): number {
    return this.#hubs[from] ?? -1;
  }

  /** Whether the link leads back in the order of play, from the start, first responses first. */
  goesBack({ from, to }: Link): boolean {
    return this.#back.has(`${from} ${to}`);
  }

  /** The shortest way between two scenes, and on to the first one again. */
  wayFrom(first: number, last: number): readonly number[] {
    const before = new Map<number, number>([[first, first]]);
    const queue = [first];
    for (const scene of queue) {
      for (const next of this.#next[scene] ?? []) {
        if (before.has(next)) continue;
        before.set(next, scene);
        queue.push(next);
      }
    }
    const way = [first];
    for (let scene = last; scene !== first; scene = before.get(scene) ?? first) way.unshift(scene);
    return [first, ...way];
  }

  #targets(responses: readonly Response[]): readonly number[] {
    const named = responses.flatMap(({ next }) => next.map(({ to }) => this.#indexOf.get(to)));
    return [...new Set(named.filter((index) => index !== undefined))];
  }
}

function responsesOf({ scenes }: Scenario, index: number): readonly Response[] {
  const scene = scenes[index];
  if (scene === undefined) return [];
  return scene.silence ? [...scene.responses, scene.silence] : scene.responses;
}

/** Links to a scene that one is still on the way from, found depth first without recursion. */
function backwards(next: readonly (readonly number[])[], start: number): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set([start]);
  const open = new Set([start]);
  const work = [{ scene: start, child: 0 }];
  for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
    const to = next[frame.scene]?.[frame.child++];
    if (to === undefined) {
      open.delete(frame.scene);
      work.pop();
    } else if (open.has(to)) {
      found.add(`${frame.scene} ${to}`);
    } else if (!seen.has(to)) {
      seen.add(to);
      open.add(to);
      work.push({ scene: to, child: 0 });
    }
  }
  return found;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
