import type { Choice, Program, Situations } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";
import { MOST_STEPS, shortestEnding } from "./shortest-ending.ts";
import { shortestWitness } from "./witness.ts";

/** How an outcome can come about, gates resolved. */
export interface Ending {
  readonly id: string;
  readonly reachable: boolean;
  /** A way there. */
  readonly witness: readonly ResponseKey[] | null;
  /** Whether no way is shorter; only where a gate asks for more is that too much to find out at times. */
  readonly shortest: boolean;
}

/**
 * Every outcome with a way to it: through its own gate, or turned away by another's.
 *
 * @param limit of the search for the shortest way through or past a gate
 */
export function endings(
  program: Program,
  situations: Situations,
  modelMarks: number,
  limit = MOST_STEPS,
): readonly Ending[] {
  const context = { situations, modelMarks, limit };
  const ways = program.outcomes.map((outcome) => waysTo(situations, outcome.index));
  return program.outcomes.map(({ id, index, gate }) => {
    const own = ways[index];
    const through =
      gate === null
        ? own?.shortest && { responses: own.shortest, shortest: true }
        : own && passing(context, own, index, gate);
    const turned = program.outcomes.map((other) => {
      const past = ways[other.index];
      return past && other.gate?.otherwise === index ? failing(context, past, other.index, other.gate) : null;
    });
    const found = [through, ...turned].filter((way) => way != null);
    const [first, ...more] = found;
    const best = first && more.reduce((a, b) => (b.responses.length < a.responses.length ? b : a), first);
    return {
      id,
      reachable: best !== undefined,
      witness: best?.responses ?? null,
      shortest: found.every(({ shortest }) => shortest),
    };
  });
}

interface Context {
  readonly situations: Situations;
  readonly modelMarks: number;
  readonly limit: number;
}

interface Found {
  readonly responses: readonly ResponseKey[];
  readonly shortest: boolean;
}

/** Extreme ways to one outcome, before its gate. */
interface Ways {
  readonly shortest: readonly ResponseKey[] | null;
  /** Most marks, critical errors allowed or not. */
  readonly best: Way | null;
  readonly bestClean: Way | null;
  readonly worst: Way | null;
  readonly critical: readonly ResponseKey[] | null;
}

interface Way {
  readonly responses: readonly ResponseKey[];
  readonly marks: number;
}

type Gate = NonNullable<Program["outcomes"][number]["gate"]>;

function passing(context: Context, ways: Ways, outcome: number, gate: Gate): Found | null {
  const { situations, modelMarks, limit } = context;
  const enough = (marks: number) => Math.max(0, marks) * 100 >= gate.scoreAtLeast * modelMarks;
  const most = gate.noCritical ? ways.bestClean : ways.best;
  if (most === null || !enough(most.marks)) return null;
  const goal = {
    ends: endsAt(outcome),
    allowed: ({ response }: Choice) => !gate.noCritical || response.critical === null,
    sign: 1 as const,
    reached: enough,
  };
  return shortestOr(most.responses, shortestEnding(situations, goal, limit));
}

function failing(context: Context, ways: Ways, outcome: number, gate: Gate): Found | null {
  const { situations, modelMarks, limit } = context;
  const tooFew = (marks: number) => Math.max(0, marks) * 100 < gate.scoreAtLeast * modelMarks;
  const known =
    gate.noCritical && ways.critical !== null
      ? ways.critical
      : ways.worst && tooFew(ways.worst.marks)
        ? ways.worst.responses
        : null;
  if (known === null) return null;
  const goal = {
    ends: endsAt(outcome),
    allowed: () => true,
    sign: -1 as const,
    reached: (marks: number, critical: boolean) => (gate.noCritical && critical) || tooFew(marks),
  };
  return shortestOr(known, shortestEnding(situations, goal, limit));
}

/** Beyond the limit, the way that is known to exist. */
function shortestOr(known: readonly ResponseKey[], found: readonly ResponseKey[] | null): Found {
  return found === null ? { responses: known, shortest: false } : { responses: found, shortest: true };
}

function endsAt(outcome: number): (choice: Choice) => boolean {
  return ({ to }) => to.kind === "outcome" && to.index === outcome;
}

function waysTo(situations: Situations, outcome: number): Ways {
  const ends = endsAt(outcome);
  const clean = (choice: Choice) => choice.response.critical === null;
  return {
    shortest: shortestWitness(situations, (_, choice) => choice !== null && ends(choice)),
    best: extremeWay(situations, ends, () => true, 1),
    bestClean: extremeWay(situations, ends, clean, 1),
    worst: extremeWay(situations, ends, () => true, -1),
    critical: withCritical(situations, ends),
  };
}

function extremeWay(
  situations: Situations,
  ends: (choice: Choice) => boolean,
  allowed: (choice: Choice) => boolean,
  sign: 1 | -1,
): Way | null {
  const steps: ({ choice: Choice; marks: number } | null)[] = [];
  for (const situation of situations.list) {
    let found: { choice: Choice; marks: number } | null = null;
    for (const choice of situation.choices) {
      if (!allowed(choice)) continue;
      const ahead =
        choice.to.kind === "situation" ? steps[choice.to.index]?.marks : ends(choice) ? 0 : undefined;
      if (ahead === undefined) continue;
      const marks = choice.response.total + ahead;
      if (found === null || sign * marks > sign * found.marks) found = { choice, marks };
    }
    steps.push(found);
  }
  const responses: ResponseKey[] = [];
  for (let at: number | null = situations.start; at !== null;) {
    const choice: Choice | undefined = steps[at]?.choice;
    if (choice === undefined) return null;
    responses.push(choice.response.key);
    at = choice.to.kind === "situation" ? choice.to.index : null;
  }
  return { responses, marks: steps[situations.start]?.marks ?? 0 };
}

/** The shortest way that contains a critical error and still ends there. */
function withCritical(
  situations: Situations,
  ends: (choice: Choice) => boolean,
): readonly ResponseKey[] | null {
  const onward: boolean[] = [];
  for (const situation of situations.list) {
    onward.push(
      situation.choices.some((choice) =>
        choice.to.kind === "situation" ? onward[choice.to.index] : ends(choice),
      ),
    );
  }
  const leads = (choice: Choice) =>
    choice.to.kind === "situation" ? onward[choice.to.index] === true : ends(choice);
  const before = shortestWitness(
    situations,
    (_, choice) => choice !== null && choice.response.critical !== null && leads(choice),
  );
  if (before === null) return null;
  return [...before, ...onwardFrom(situations, before, ends)];
}

function onwardFrom(
  situations: Situations,
  before: readonly ResponseKey[],
  ends: (choice: Choice) => boolean,
): readonly ResponseKey[] {
  let at: Choice["to"] = { kind: "situation", index: situations.start };
  for (const key of before) {
    const here: Choice | undefined =
      at.kind === "situation"
        ? situations.list[at.index]?.choices.find((choice) => choice.response.key === key)
        : undefined;
    if (here === undefined) return [];
    at = here.to;
  }
  if (at.kind === "outcome") return [];
  const rest = shortestWitness(
    { ...situations, start: at.index },
    (_, choice) => choice !== null && ends(choice),
  );
  return rest ?? [];
}
