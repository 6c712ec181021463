import type { Change, Guard, Piece, Paragraph } from "./story.ts";

/** A source's condition, as far as its syntax was understood. */
export type Expression =
  | { readonly op: "flag"; readonly name: string }
  | { readonly op: "constant"; readonly value: boolean }
  | { readonly op: "not"; readonly of: Expression }
  | { readonly op: "and"; readonly of: readonly Expression[] }
  /** Numbers, alternatives, calls: nothing that the scenario language can ask. */
  | { readonly op: "other" };

export const OTHER: Expression = { op: "other" };
export const ALWAYS: Guard = { knows: [], lacks: [] };

/**
 * The condition as facts known and lacking, or null where that cannot say it.
 *
 * @param isFlag whether a variable is a mere boolean in this story
 */
export function guardOf(
  expression: Expression,
  isFlag: (name: string) => boolean,
  wanted = true,
): Guard | null {
  switch (expression.op) {
    case "flag": {
      const { name } = expression;
      if (!isFlag(name)) return null;
      return wanted ? { knows: [name], lacks: [] } : { knows: [], lacks: [name] };
    }
    case "constant":
      return expression.value === wanted ? ALWAYS : null;
    case "not":
      return guardOf(expression.of, isFlag, !wanted);
    case "and": {
      // Not (a and b) is an alternative, which a condition of ours cannot say.
      if (!wanted && expression.of.length !== 1) return null;
      const parts = expression.of.map((part) => guardOf(part, isFlag, wanted));
      return parts.reduce<Guard | null>((all, part) => (all && part ? both(all, part) : null), ALWAYS);
    }
    case "other":
      return null;
  }
}

/** The opposite, where one condition can say it: that of a single flag. */
export function opposite({ knows, lacks }: Guard): Guard | null {
  return knows.length + lacks.length === 1 ? { knows: lacks, lacks: knows } : null;
}

export function both(one: Guard | null, other: Guard | null): Guard {
  return {
    knows: [...new Set([...(one?.knows ?? []), ...(other?.knows ?? [])])],
    lacks: [...new Set([...(one?.lacks ?? []), ...(other?.lacks ?? [])])],
  };
}

/** Whether no state at all can meet it. */
export function isImpossible({ knows, lacks }: Guard): boolean {
  return knows.some((name) => lacks.includes(name));
}

/** Null where it asks for nothing. */
export function asked(guard: Guard | null): Guard | null {
  return guard === null || guard.knows.length + guard.lacks.length === 0 ? null : guard;
}

export function namesIn(guard: Guard | null): readonly string[] {
  return guard === null ? [] : [...guard.knows, ...guard.lacks];
}

/** Later changes overrule earlier ones. */
export function settled(changes: readonly Change[]): readonly Change[] {
  const last = new Map(changes.map(({ flag, to }) => [flag, to]));
  return [...last].map(([flag, to]) => ({ flag, to }));
}

/** More flags than this in one paragraph would multiply it beyond reading. */
const MOST_FLAGS = 3;

/**
 * A paragraph with conditional pieces as whole lines, each under one condition, so that a sentence
 * is never torn apart. Null where too many flags take part.
 */
export function variantsOf(paragraph: Paragraph): readonly Piece[] | null {
  const names = [...new Set(paragraph.flatMap(({ when }) => namesIn(when)))];
  if (names.length > MOST_FLAGS) return null;
  const first = asked(paragraph[0]?.when ?? null);
  if (paragraph.every(({ when }) => sameGuard(asked(when), first))) {
    return present([{ text: paragraph.map(({ text }) => text).join(""), when: first }]);
  }
  const variants = Array.from({ length: 2 ** names.length }, (_, bits): Piece => {
    const knows = names.filter((_, index) => bits & (1 << index));
    const lacks = names.filter((name) => !knows.includes(name));
    const shown = paragraph.filter(({ when }) => namesIn(when).length === 0 || holds(when, knows));
    return { text: shown.map(({ text }) => text).join(""), when: { knows, lacks } };
  });
  return present(variants);
}

function present(pieces: readonly Piece[]): readonly Piece[] {
  return pieces
    .map(({ text, when }) => ({ text: text.replace(/\s+/g, " ").trim(), when }))
    .filter(({ text }) => text !== "");
}

function holds(when: Guard | null, knows: readonly string[]): boolean {
  if (when === null) return true;
  return when.knows.every((name) => knows.includes(name)) && !when.lacks.some((name) => knows.includes(name));
}

function sameGuard(one: Guard | null, other: Guard | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
