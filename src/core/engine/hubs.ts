import type { Scenario } from "../model/index.ts";

/**
 * Groups scenes into hubs: scenes that can be reached from one another (strongly connected
 * components, Tarjan's method without recursion, so that 20,000 scenes in a row do not overflow).
 *
 * @returns for each scene index, the number of its hub; those it leads to have lower numbers
 */
export function hubsOf(scenario: Scenario): readonly number[] {
  const successors = successorsOf(scenario);
  const count = successors.length;
  const order = new Array<number>(count).fill(-1);
  const low = new Array<number>(count).fill(0);
  const hub = new Array<number>(count).fill(-1);
  const path: number[] = [];
  let clock = 0;
  let hubs = 0;

  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const work = [{ scene: root, child: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1]!;
      const { scene } = frame;
      if (frame.child === 0) {
        order[scene] = low[scene] = clock++;
        path.push(scene);
      }
      const next = successors[scene]![frame.child++];
      if (next !== undefined) {
        if (order[next] === -1) work.push({ scene: next, child: 0 });
        else if (hub[next] === -1) low[scene] = Math.min(low[scene]!, order[next]!);
        continue;
      }
      if (low[scene] === order[scene]) {
        for (let member = path.pop()!; ; member = path.pop()!) {
          hub[member] = hubs;
          if (member === scene) break;
        }
        hubs++;
      }
      work.pop();
      const parent = work[work.length - 1]?.scene;
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[scene]!);
    }
  }
  return hub;
}

function successorsOf(scenario: Scenario): number[][] {
  const indexOf = new Map(scenario.scenes.map((scene, index) => [scene.id, index]));
  return scenario.scenes.map((scene) => {
    const responses = scene.silence ? [...scene.responses, scene.silence] : scene.responses;
    const targets = responses.flatMap((response) => response.next.map((next) => indexOf.get(next.to)));
    return targets.filter((index) => index !== undefined);
  });
}
