import { describe, expect, it } from "vitest";
import {
  analyse,
  applyPolicy,
  blindPolicy,
  countPaths,
  shortestWitness,
} from "../../../../src/core/analysis/index.ts";
import { replay } from "../../../../src/core/engine/index.ts";
import { originalScenario } from "../../../support/library.ts";

/*
 * Figures that an independent program computed from the same conversation (scoring §3, §11): from the
 * first writing of it, which is kept for this.
 */
describe("the angry customer, walked completely", () => {
  const { program, situations, model } = originalScenario();
  const analysis = analyse({ program, situations, model, texts: {} });

  it("has 3,647,550 playthroughs, and 6,480,798 with silences", () => {
    expect(countPaths(situations)).toBe(3_647_550n);
    expect(countPaths(situations, true)).toBe(6_480_798n);
  });

  it("offers 40 marks on its best path: 7 respect, 8 timely, 7 professional, 11 honest, 7 followup", () => {
    expect(analysis.score.max).toBe(40);
    expect(model.responses).toHaveLength(13);
    expect(Object.fromEntries(program.principles.map((id, index) => [id, model.principles[index]]))).toEqual({
      respect: 7,
      timely: 8,
      professional: 7,
      honest: 11,
      followup: 7,
    });
  });

  it("lets no detour pay: the best path with a slip earns 39", () => {
    expect(analysis.slip?.marks).toBe(39);
  });

  it("is passed by 0.0105 % of random clickers, who earn 2.9 on average and hit 31 %", () => {
    const random = applyPolicy(situations, model, blindPolicy("random"));
    expect(random.pass * 100).toBeCloseTo(0.0105, 4);
    expect(random.mean).toBeCloseTo(2.9, 1);
    expect(random.hits).toBeCloseTo(4 / 13, 10);
  });

  it("is passed by 0.97 % of those who avoid the obvious blunders, who earn 25.7", () => {
    const cautious = applyPolicy(situations, model, blindPolicy("cautious"));
    expect(cautious.pass * 100).toBeCloseTo(0.97, 2);
    expect(cautious.mean).toBeCloseTo(25.7, 1);
  });

  it("gives the second best nothing", () => {
    expect(applyPolicy(situations, model, blindPolicy("second-best"))).toEqual({
      pass: 0,
      mean: 0,
      hits: 0,
      sampled: null,
    });
  });

  it("more of one principle can be earned on detours: 12 honest and 8 professional", () => {
    expect(analysis.score.principles["honest"]?.max).toBe(12);
    expect(analysis.score.principles["professional"]?.max).toBe(8);
  });

  it("reaches every outcome, each by a way that can be walked", () => {
    expect(analysis.unreachable).toEqual([]);
    for (const ending of analysis.endings) {
      const { refused, standing } = replay(program, ending.witness ?? []);
      expect(refused).toBeNull();
      expect(standing.at.kind).toBe("outcome");
    }
  });

  it("finds the shortest way to a scene", () => {
    const there = program.scenes.findIndex((scene) => scene.id === "supervisor");
    const way = shortestWitness(situations, (_, to) => situations.at(to)?.scene.index === there);
    expect(way).toHaveLength(2);
  });
});
