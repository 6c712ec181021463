import {
  extremeWays,
  followWay,
  type Program,
  type ProgramResponse,
  type Situations,
} from "../engine/index.ts";
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
  return program.outcomes.map(({ id, index, gate }) => {
    const through = gate === null ? straightTo(situations, index) : passing(context, index, gate);
    const turned = program.outcomes.map((other) =>
      other.gate?.otherwise === index ? failing(context, other.index, other.gate) : null,
    );
    const found = [through, ...turned].filter((way) => way !== null);
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

interface Way {
  readonly responses: readonly ResponseKey[];
  readonly marks: number;
}

type Gate = NonNullable<Program["outcomes"][number]["gate"]>;

function straightTo(situations: Situations, outcome: number): Found | null {
  const responses = shortestWitness(situations, (_, to) => to === ~outcome);
  return responses && { responses, shortest: true };
}

function passing({ situations, modelMarks, limit }: Context, outcome: number, gate: Gate): Found | null {
  const enough = (marks: number) => Math.max(0, marks) * 100 >= gate.scoreAtLeast * modelMarks;
  const allowed = ({ critical }: ProgramResponse) => !gate.noCritical || critical === null;
  const most = extremeWay(situations, outcome, allowed, 1);
  if (most === null || !enough(most.marks)) return null;
  const goal = { outcome, allowed, sign: 1 as const, reached: enough };
  return shortestOr(most.responses, shortestEnding(situations, goal, limit));
}

function failing({ situations, modelMarks, limit }: Context, outcome: number, gate: Gate): Found | null {
  const tooFew = (marks: number) => Math.max(0, marks) * 100 < gate.scoreAtLeast * modelMarks;
  const known = (gate.noCritical ? withCritical(situations, outcome) : null) ?? withTooFew();
  if (known === null) return null;
  const goal = {
    outcome,
    allowed: () => true,
    sign: -1 as const,
    reached: (marks: number, critical: boolean) => (gate.noCritical && critical) || tooFew(marks),
  };
  return shortestOr(known, shortestEnding(situations, goal, limit));

  function withTooFew(): readonly ResponseKey[] | null {
    const worst = extremeWay(situations, outcome, () => true, -1);
    return worst !== null && tooFew(worst.marks) ? worst.responses : null;
  }
}

/** Beyond the limit, the way that is known to exist. */
function shortestOr(known: readonly ResponseKey[], found: readonly ResponseKey[] | null): Found {
  return found === null ? { responses: known, shortest: false } : { responses: found, shortest: true };
}

/** The way to an outcome with the most (1) or fewest (-1) marks, before any gate. */
function extremeWay(
  situations: Situations,
  outcome: number,
  allowed: (response: ProgramResponse) => boolean,
  sign: 1 | -1,
): Way | null {
  const ways = extremeWays(situations, {
    weight: (response) => (allowed(response) ? response.total : null),
    ends: (index) => index === outcome,
    sign,
  });
  const steps = followWay(situations, ways);
  if (steps.length === 0) return null;
  return { responses: steps.map(({ response }) => response.key), marks: ways.worth[situations.start] ?? 0 };
}

/** A way that soon contains a critical error and still ends there. */
function withCritical(situations: Situations, outcome: number): readonly ResponseKey[] | null {
  const { pick } = extremeWays(situations, { weight: () => 0, ends: (index) => index === outcome });
  let behind = situations.start;
  const before = shortestWitness(situations, ({ critical }, to) => {
    behind = to;
    return critical !== null && (to < 0 ? to === ~outcome : pick[to]! >= 0);
  });
  if (before === null || behind < 0) return before;
  const rest = shortestWitness(situations, (_, to) => to === ~outcome, behind);
  return rest && [...before, ...rest];
}
