import type { Program } from "../engine/index.ts";
import { isResponseKey, type ResponseKey } from "../model/index.ts";
import type { Answers } from "./answers.ts";
import { layOut } from "./layout.ts";
import type { PanelMaterial } from "./material.ts";

/** Scoring §10: what a mark needs to be kept. */
export const MIN_RATERS = 5;
export const MIN_SAME_SIGN_PERCENT = 70;
export const MAX_SPREAD = 0.8;

/** `waiting` has too few raters to say. */
export type Verdict = "confirm" | "rewrite" | "waiting";

/** What raters say of one option. */
export interface OptionAgreement {
  readonly response: ResponseKey;
  readonly raters: number;
  /** The worst of its principles'. */
  readonly verdict: Verdict;
  readonly principles: readonly PrincipleAgreement[];
}

export interface PrincipleAgreement {
  readonly principle: string;
  /** The author's mark. */
  readonly key: number;
  /** Raters whose mark has the sign of the key's; 0 is a sign of its own. */
  readonly sameSign: number;
  readonly mean: number;
  /** Standard deviation of a sample (n − 1); null with fewer than two raters. */
  readonly spread: number | null;
  readonly verdict: Verdict;
}

/**
 * Holds raters' marks against the key: every option of every scene, every principle of the rubric,
 * silent ones too, because a panel that sees a principle where the author saw none disagrees.
 */
export function markAgreement(
  material: PanelMaterial,
  answers: readonly Answers[],
): readonly OptionAgreement[] {
  const current = answers.filter(({ sheet }) => !sheet.stale);
  return optionsToRate(material).map(({ key, marks }) => {
    const ratings = current.flatMap((one) => {
      const rating = one.ratings.get(key);
      return rating === undefined ? [] : [rating];
    });
    const principles = material.rubric.principles.map(({ id }) =>
      agreementOn(
        id,
        marks[id] ?? 0,
        ratings.map((rating) => rating[id] ?? 0),
      ),
    );
    return { response: key, raters: ratings.length, verdict: worst(principles), principles };
  });
}

function optionsToRate(material: PanelMaterial) {
  // Which options there are does not depend on the seed.
  const asked = new Set(
    layOut(material, "marks", "all", 0).flatMap((d) => d.options.map((o) => o.response.key)),
  );
  return material.program.scenes.flatMap(({ responses }) =>
    responses
      .filter(({ key }) => asked.has(key) && isResponseKey(key))
      .map(({ key, marks }) => ({ key, marks: marksById(material.program, marks) })),
  );
}

function marksById({ principles }: Program, marks: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(principles.map((id, index) => [id, marks[index] ?? 0]));
}

function agreementOn(principle: string, key: number, marks: readonly number[]): PrincipleAgreement {
  const count = marks.length;
  const sum = marks.reduce((total, mark) => total + mark, 0);
  const squares = marks.reduce((total, mark) => total + mark * mark, 0);
  const sameSign = marks.filter((mark) => Math.sign(mark) === Math.sign(key)).length;
  const pairs = count * (count - 1);
  const deviations = count * squares - sum * sum;
  const agreed = sameSign * 100 >= MIN_SAME_SIGN_PERCENT * count;
  // In whole numbers, so that a spread of exactly 0.8 is not lost to rounding.
  const close = deviations * 100 <= Math.round(MAX_SPREAD * MAX_SPREAD * 100) * pairs;
  return {
    principle,
    key,
    sameSign,
    mean: count === 0 ? 0 : sum / count,
    spread: pairs === 0 ? null : Math.sqrt(deviations / pairs),
    verdict: count < MIN_RATERS ? "waiting" : agreed && close ? "confirm" : "rewrite",
  };
}

function worst(principles: readonly PrincipleAgreement[]): Verdict {
  const verdicts = new Set(principles.map(({ verdict }) => verdict));
  const order: readonly Verdict[] = ["waiting", "rewrite", "confirm"];
  return order.find((verdict) => verdicts.has(verdict)) ?? "waiting";
}
