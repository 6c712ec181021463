import type { Condition, Response, Scenario, Scene } from "../../model/index.ts";
import { defineRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/**
 * S12: a hidden fact can be found out, and something depends on it: a condition, a response that
 * rests on it, or the outcome, where the response that brings it up is the last one.
 */
export const idleFact = defineRule({
  code: "idle-fact",
  origin: "S12",
  limits: {},
  *check({ document }) {
    const found = new Set(responsesOf(document.scenario).flatMap(({ set }) => set));
    const used = usedFacts(document);
    for (const { id, hidden } of document.scenario.facts) {
      if (!hidden) continue;
      const at = ["facts", id];
      if (!found.has(id)) yield { at, data: { id, context: "never" } };
      else if (!used.has(id)) yield { at, data: { id, context: "unused" } };
    }
  },
});

function usedFacts({ scenario, grounds }: Subject["document"]): ReadonlySet<string> {
  const outcomes = new Set(scenario.outcomes.map(({ id }) => id));
  const read = scenario.scenes.flatMap(conditionsIn).flatMap(({ knows, lacks }) => [...knows, ...lacks]);
  const told = responsesOf(scenario)
    .filter(({ next }) => next.some(({ to }) => outcomes.has(to)))
    .flatMap(({ set }) => set);
  return new Set([...read, ...told, ...Object.values(grounds).flat()]);
}

function responsesOf({ scenes }: Scenario): readonly Response[] {
  return scenes.flatMap(({ responses, silence }) => (silence ? [...responses, silence] : responses));
}

function conditionsIn({ lines, responses, silence }: Scene): readonly Condition[] {
  return [
    ...lines.map(({ when }) => when),
    ...[...responses, ...(silence ? [silence] : [])].flatMap(({ when, next }) => [
      when,
      ...next.map((way) => way.when),
    ]),
  ].filter((condition) => condition !== null);
}
