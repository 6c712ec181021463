import { unawareOf } from "../../analysis/index.ts";
import type { Response, ResponseKey } from "../../model/index.ts";
import { placeOf, STEPS_NEEDED, wayInWords } from "../places.ts";
import { defineRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/**
 * S13: what makes a best response right has come up on every way to it; otherwise the trainee can
 * only guess.
 */
export const unheardFact = defineRule({
  code: "unheard-fact",
  origin: "S13",
  limits: {},
  *check(subject) {
    const { bestOf, situations } = subject;
    const { offers } = situations;
    for (const [fact, needy] of scenesByFact(subject)) {
      const unaware = unawareOf(situations, learning(subject, fact));
      for (const index of unaware.situations) {
        const offer = offers[situations.offer[index] ?? -1];
        const scene = offer?.scene.id ?? "";
        const best = bestOf.get(scene)?.id;
        if (!needy.has(scene) || !offer?.responses.some(({ id }) => id === best)) continue;
        needy.delete(scene);
        const key = `${scene}.${best ?? ""}`;
        yield {
          at: placeOf(key),
          data: { response: key, fact, way: wayInWords(unaware.wayTo(index, STEPS_NEEDED)) },
          related: [{ path: ["facts", fact], label: "fact" }],
        };
      }
    }
  },
});

/** By hidden fact, the scenes whose best response rests on it. */
function scenesByFact({ bestOf, document }: Subject): ReadonlyMap<string, Set<string>> {
  const hidden = new Set(document.scenario.facts.filter((fact) => fact.hidden).map(({ id }) => id));
  const scenes = new Map<string, Set<string>>();
  for (const [scene, best] of bestOf) {
    for (const ground of document.grounds[`${scene}.${best.id}`] ?? []) {
      if (!hidden.has(ground)) continue;
      scenes.set(ground, (scenes.get(ground) ?? new Set()).add(scene));
    }
  }
  return scenes;
}

function learning({ document }: Subject, fact: string): (key: ResponseKey) => boolean | null {
  const change = ({ set, clear }: Response) =>
    set.includes(fact) ? true : clear.includes(fact) ? false : null;
  const changes = new Map<string, boolean | null>();
  for (const { id, responses, silence } of document.scenario.scenes) {
    for (const response of silence ? [...responses, silence] : responses) {
      changes.set(`${id}.${response.id}`, change(response));
    }
  }
  return (key) => changes.get(key) ?? null;
}
