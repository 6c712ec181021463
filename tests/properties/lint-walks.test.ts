import fc from "fast-check";
import { expect, test } from "vitest";
import { endings, lowestWay, unawareOf } from "../../src/core/analysis/index.ts";
import {
  compileProgram,
  explore,
  type Choice,
  type ProgramResponse,
  type Situations,
} from "../../src/core/engine/index.ts";
import { modelPath } from "../../src/core/scoring/index.ts";
import { scenarios } from "../support/generate-scenario.ts";

/*
 * What the lint rules compute in one pass over the situations, against a walk along every single
 * playthrough of small scenarios.
 */

interface Walk {
  readonly choices: readonly Choice[];
  readonly marks: number;
  readonly outcome: number;
}

function walksOf(situations: Situations): readonly Walk[] {
  const walks: Walk[] = [];
  const go = (index: number, choices: readonly Choice[]) => {
    for (const choice of situations.at(index)?.choices ?? []) {
      const all = [...choices, choice];
      if (choice.to.kind === "situation") go(choice.to.index, all);
      else {
        const marks = all.reduce((sum, { response }) => sum + response.total, 0);
        walks.push({ choices: all, marks, outcome: choice.to.index });
      }
    }
  };
  go(situations.start, []);
  return walks;
}

const explored = scenarios({ scenes: 4 }).chain((scenario) => {
  const compiled = compileProgram(scenario);
  if (!compiled.ok) return fc.constant(null);
  const situations = explore(compiled.program);
  return fc.constant(
    situations.ok ? { scenario, program: compiled.program, situations: situations.situations } : null,
  );
});

test("the lowest way to an outcome above a sum is the lowest of all playthroughs", () => {
  fc.assert(
    fc.property(explored, fc.integer({ min: -10, max: 10 }), (found, atLeast) => {
      fc.pre(found !== null);
      const { situations } = found;
      const clean = ({ critical }: ProgramResponse) => critical === null;
      const walks = walksOf(situations);
      for (const outcome of [0, 1, 2]) {
        const sums = walks
          .filter(
            (walk) =>
              walk.outcome === outcome &&
              walk.choices.every(({ response }) => clean(response)) &&
              walk.marks >= atLeast,
          )
          .map(({ marks }) => marks);
        const way = lowestWay(situations, outcome, atLeast, clean);
        expect(way?.marks ?? null).toBe(sums.length === 0 ? null : Math.min(...sums));
        const quick = lowestWay(situations, outcome, atLeast, clean, 0);
        expect(quick === null).toBe(way === null);
        expect(quick?.marks ?? atLeast).toBeGreaterThanOrEqual(atLeast);
        if (quick?.lowest === true) expect(quick.marks).toBe(way?.marks);
        for (const each of [way, quick]) {
          if (each === null) continue;
          const walked = walks.find(
            ({ choices }) => choices.map(({ response }) => response.key).join() === each.responses.join(),
          );
          expect(walked).toMatchObject({ marks: each.marks, outcome });
          expect(walked?.choices.every(({ response }) => clean(response))).toBe(true);
        }
      }
    }),
    { seed: 20_260_111, numRuns: 100 },
  );
});

test("one is unaware in a situation exactly where some playthrough gets there without the fact", () => {
  fc.assert(
    fc.property(explored, (found) => {
      fc.pre(found !== null);
      const { scenario, situations } = found;
      const effects = new Map(
        scenario.scenes.flatMap(({ id, responses, silence }) =>
          [...responses, ...(silence ? [silence] : [])].map(({ id: response, set, clear }) => [
            `${id}.${response}`,
            set.includes("fact-0") ? true : clear.includes("fact-0") ? false : null,
          ]),
        ),
      );
      const expected = new Set([situations.start]);
      for (const { choices } of walksOf(situations)) {
        let known = false;
        for (const { response, to } of choices) {
          known = effects.get(response.key) ?? known;
          if (!known && to.kind === "situation") expected.add(to.index);
        }
      }
      const unaware = unawareOf(situations, (key) => effects.get(key) ?? null);
      expect(new Set(unaware.situations)).toEqual(expected);
      for (const index of unaware.situations) {
        const known = unaware
          .wayTo(index, Infinity)
          .reduce((before, key) => effects.get(key) ?? before, false);
        expect(known).toBe(false);
      }
    }),
    { seed: 20_260_111, numRuns: 100 },
  );
});

test("what can still be earned is the most of all that follows", () => {
  fc.assert(
    fc.property(explored, (found) => {
      fc.pre(found !== null);
      const { situations } = found;
      const spoken = walksOf(situations).filter(({ choices }) =>
        choices.every(({ response }) => response.kind !== "silence"),
      );
      const most = Math.max(...spoken.map(({ marks }) => marks));
      expect(modelPath(found.program, situations).ways.worth[situations.start]).toBe(most);
    }),
    { seed: 20_260_111, numRuns: 100 },
  );
});

test("the witness of an outcome behind a gate is the shortest of all playthroughs", () => {
  fc.assert(
    fc.property(
      explored,
      fc.integer({ min: 0, max: 100 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 8 }),
      (found, scoreAtLeast, noCritical, modelMarks) => {
        fc.pre(found !== null);
        const { situations, program } = found;
        const outcomes = program.outcomes.map((outcome, index) => ({
          ...outcome,
          gate: index === 0 ? { scoreAtLeast, noCritical, otherwise: 1 } : null,
        }));
        const gated = { ...program, outcomes };
        const ends = walksOf(situations).map(({ choices, marks, outcome }) => {
          const critical = choices.some(({ response }) => response.critical !== null);
          const fails =
            outcome === 0 &&
            (Math.max(0, marks) * 100 < scoreAtLeast * modelMarks || (noCritical && critical));
          return {
            keys: choices.map(({ response }) => response.key).join(),
            length: choices.length,
            at: fails ? 1 : outcome,
          };
        });
        const quick = endings(gated, situations, modelMarks, 0);
        for (const [index, { witness, shortest, reachable }] of endings(
          gated,
          situations,
          modelMarks,
        ).entries()) {
          const there = ends.filter(({ at }) => at === index);
          expect(shortest).toBe(true);
          expect(reachable).toBe(there.length > 0);
          expect(quick[index]?.reachable).toBe(reachable);
          if (witness === null) continue;
          expect(there.map(({ keys }) => keys)).toContain(witness.join());
          expect(there.map(({ keys }) => keys)).toContain(quick[index]?.witness?.join());
          expect(witness).toHaveLength(Math.min(...there.map(({ length }) => length)));
          if (quick[index]?.shortest === true) expect(quick[index].witness).toHaveLength(witness.length);
        }
      },
    ),
    { seed: 20_260_111, numRuns: 100 },
  );
});
