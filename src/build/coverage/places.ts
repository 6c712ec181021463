import { MAX_MARK, responseKey, type Response, type Scenario } from "../../core/model/index.ts";
import type { Carrier } from "./items.ts";

/** Where a scenario carries something: a response as `scene.response`, or an outcome's id. */
export interface Place {
  readonly scenario: string;
  readonly key: string;
}

/** Places by what they carry: rubric ids and carriers, in the order of the scenarios. */
export type Places = ReadonlyMap<string, readonly Place[]>;

/**
 * Finds what each scenario carries. A principle is carried by the responses that are wholly on the mark
 * for it, since nearly every response moves one.
 */
export function findPlaces(scenarios: readonly Scenario[]): Places {
  const places = new Map<string, Place[]>();
  for (const scenario of scenarios) {
    const add = (what: string, key: string) => {
      places.set(what, [...(places.get(what) ?? []), { scenario: scenario.id, key }]);
    };
    const carry = (what: Carrier, key: string) => add(what, key);
    const hidden = new Set(scenario.facts.filter((fact) => fact.hidden).map(({ id }) => id));
    for (const { id: scene, responses, silence } of scenario.scenes) {
      for (const response of [...responses, ...(silence ? [silence] : [])]) {
        const key = responseKey(scene, response.id);
        for (const what of carriedBy(response)) add(what, key);
        if (response.set.some((fact) => hidden.has(fact))) carry("hidden-facts", key);
      }
      if (silence) carry("clocks", scene);
    }
    for (const { id } of scenario.outcomes) carry("outcomes", id);
  }
  return places;
}

function carriedBy({ behaviours, lapses, critical, marks }: Response): ReadonlySet<string> {
  const whole = Object.entries(marks).flatMap(([principle, mark]) => (mark === MAX_MARK ? [principle] : []));
  return new Set([...behaviours, ...lapses, ...whole, ...(critical === null ? [] : [critical])]);
}
