import type { Condition, Program, ProgramResponse, Target } from "../engine/index.ts";
import { MAX_MOOD, MIN_MOOD } from "../model/index.ts";

/** The names of facts by the bits of a program, as a reader wants them. */
interface ConditionParams {
  readonly knows?: readonly string[];
  readonly lacks?: readonly string[];
  readonly moodAtLeast?: number;
  readonly moodAtMost?: number;
}

interface NamedGuard {
  readonly type: string;
  readonly params: {
    /** May be chosen once in its hub. */
    readonly once?: boolean;
    /** Read before the response's own effects. */
    readonly offered?: ConditionParams;
    /** Read after them. */
    readonly leads?: ConditionParams;
  };
}

interface NamedAction {
  readonly type: "changeState" | "takeMarks";
  readonly params: Readonly<Record<string, unknown>>;
}

export interface StatelyTransition {
  readonly target: string;
  readonly reenter: true;
  readonly guard?: NamedGuard;
  readonly actions: readonly NamedAction[];
}

export interface StatelyConfig {
  readonly id: string;
  readonly initial: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly states: Readonly<
    Record<
      string,
      | { readonly on: Readonly<Record<string, readonly StatelyTransition[]>> }
      | { readonly type: "final"; readonly tags: readonly string[] }
    >
  >;
}

/**
 * A program as an XState v5 machine config of plain data, as Stately's tools open it: guards and
 * actions are names with readable parameters instead of code. It shows how a scenario runs; what
 * runs is `compileMachine`.
 */
export function toStately(program: Program): StatelyConfig {
  const transition = (response: ProgramResponse, index: number): StatelyTransition => {
    const branch = response.branches[index]!;
    const guard = guardOf(program, response, branch.when);
    const { mood, set, clear, ask, leave } = branch.effect;
    const changes = {
      ...(mood !== 0 && { mood }),
      ...(set !== 0 && { set: factsOf(program, set) }),
      ...(clear !== 0 && { clear: factsOf(program, clear) }),
      ...(ask !== 0 && !leave && { asked: response.key }),
      ...(leave && { leavesHub: true }),
    };
    const marks = marksOf(program, response);
    const { critical } = response;
    return {
      target: `#${program.id}.${nameOf(program, branch.to)}`,
      reenter: true,
      ...(guard && { guard }),
      actions: [
        { type: "changeState", params: changes },
        { type: "takeMarks", params: { marks, ...(critical !== null && { critical }) } },
      ],
    };
  };
  const scenes = program.scenes.map((scene) => {
    const on = scene.responses.map(
      (response) => [response.key, response.branches.map((_, index) => transition(response, index))] as const,
    );
    return [scene.id, { on: Object.fromEntries(on) }] as const;
  });
  const outcomes = program.outcomes.map(
    ({ id, kind }) => [id, { type: "final" as const, tags: [kind] }] as const,
  );
  return {
    id: program.id,
    initial: program.scenes[program.start]?.id ?? "",
    context: {
      mood: program.initial.mood,
      facts: Object.fromEntries(program.facts.map((fact) => [fact, false])),
      asked: [],
    },
    states: Object.fromEntries([...scenes, ...outcomes]),
  };
}

function guardOf(program: Program, response: ProgramResponse, leads: Condition | null): NamedGuard | null {
  const once = response.ask !== 0;
  if (!once && response.when === null && leads === null) return null;
  const offered = response.when === null ? null : conditionOf(program, response.when);
  const after = leads === null ? null : conditionOf(program, leads);
  const names = [...(once ? ["not asked yet"] : []), ...[offered, after].flatMap(readable)];
  return {
    type: names.join(" and "),
    params: { ...(once && { once }), ...(offered && { offered }), ...(after && { leads: after }) },
  };
}

/** Guard names are read in a diagram: `knows film-inside`, `mood ≥ 3`. */
function readable(condition: ConditionParams | null): readonly string[] {
  if (condition === null) return [];
  const { knows, lacks, moodAtLeast, moodAtMost } = condition;
  return [
    ...(knows ?? []).map((fact) => `knows ${fact}`),
    ...(lacks ?? []).map((fact) => `lacks ${fact}`),
    ...(moodAtLeast === undefined ? [] : [`mood ≥ ${moodAtLeast}`]),
    ...(moodAtMost === undefined ? [] : [`mood ≤ ${moodAtMost}`]),
  ];
}

function conditionOf(program: Program, condition: Condition): ConditionParams {
  const { knows, lacks, moodAtLeast, moodAtMost } = condition;
  return {
    ...(knows !== 0 && { knows: factsOf(program, knows) }),
    ...(lacks !== 0 && { lacks: factsOf(program, lacks) }),
    ...(moodAtLeast > MIN_MOOD && { moodAtLeast }),
    ...(moodAtMost < MAX_MOOD && { moodAtMost }),
  };
}

function factsOf(program: Program, bits: number): readonly string[] {
  return program.facts.filter((_, bit) => (bits & (1 << bit)) !== 0);
}

function marksOf(program: Program, { marks }: ProgramResponse): Readonly<Record<string, number>> {
  const given = program.principles.map((id, index) => [id, marks[index] ?? 0] as const);
  return Object.fromEntries(given.filter(([, mark]) => mark !== 0));
}

function nameOf(program: Program, to: Target): string {
  return (to.kind === "scene" ? program.scenes[to.index] : program.outcomes[to.index])?.id ?? "";
}
