import {
  extremeWays,
  followWay,
  type Program,
  type ProgramResponse,
  type Situations,
  type Ways,
  type WayStep,
} from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";
import { MOST_STEPS, shortestEnding, type EndingGoal } from "./shortest-ending.ts";
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

type Gate = NonNullable<Program["outcomes"][number]["gate"]>;

function straightTo(situations: Situations, outcome: number): Found | null {
  const responses = shortestWitness(situations, (_, to) => to === ~outcome);
  return responses && { responses, shortest: true };
}

function passing({ situations, modelMarks, limit }: Context, outcome: number, gate: Gate): Found | null {
  const enough = (marks: number) => Math.max(0, marks) * 100 >= gate.scoreAtLeast * modelMarks;
  const allowed = ({ critical }: ProgramResponse) => !gate.noCritical || critical === null;
  const most = waysTo(situations, outcome, (response) => (allowed(response) ? response.total : null), 1);
  const known = keysOf(followWay(situations, most));
  if (known === null || !enough(most.worth[situations.start]!)) return null;
  const goal: EndingGoal = {
    outcome,
    allowed,
    sign: 1,
    hopeful: (at, marks) => most.pick[at]! >= 0 && enough(marks + most.worth[at]!),
    reached: enough,
  };
  return shortestOr(known, shortestEnding(situations, goal, limit));
}

function failing({ situations, modelMarks, limit }: Context, outcome: number, gate: Gate): Found | null {
  const tooFew = (marks: number) => Math.max(0, marks) * 100 < gate.scoreAtLeast * modelMarks;
  const fewest = waysTo(situations, outcome, ({ total }) => total, -1);
  const errors = waysTo(situations, outcome, ({ critical }) => (critical === null ? 0 : 1), 1);
  const worst = keysOf(followWay(situations, fewest));
  const known =
    (gate.noCritical ? withCritical(situations, outcome) : null) ??
    (tooFew(fewest.worth[situations.start]!) ? worst : null);
  if (known === null) return null;
  const goal: EndingGoal = {
    outcome,
    allowed: () => true,
    sign: -1,
    hopeful: (at, marks, critical) =>
      fewest.pick[at]! >= 0 &&
      (tooFew(marks + fewest.worth[at]!) || (gate.noCritical && (critical || errors.worth[at]! > 0))),
    reached: (marks, critical) => (gate.noCritical && critical) || tooFew(marks),
  };
  return shortestOr(known, shortestEnding(situations, goal, limit));
}

/** Beyond the limit, the way that is known to exist. */
function shortestOr(known: readonly ResponseKey[], found: readonly ResponseKey[] | null): Found {
  return found === null ? { responses: known, shortest: false } : { responses: found, shortest: true };
}

/** From everywhere, the ways to an outcome that are worth most (1) or least (-1), before any gate. */
function waysTo(
  situations: Situations,
  outcome: number,
  weight: (response: ProgramResponse) => number | null,
  sign: 1 | -1,
): Ways {
  return extremeWays(situations, { weight, ends: (index) => index === outcome, sign });
}

function keysOf(steps: readonly WayStep[]): readonly ResponseKey[] | null {
  return steps.length === 0 ? null : steps.map(({ response }) => response.key);
}

/** A way that soon contains a critical error and still ends there. */
function withCritical(situations: Situations, outcome: number): readonly ResponseKey[] | null {
  const { pick } = waysTo(situations, outcome, () => 0, 1);
  /** Where the choice leads that was looked at last: in the end, the one with the error. */
  let behind = situations.start;
  const before = shortestWitness(situations, ({ critical }, to) => {
    behind = to;
    return critical !== null && (to < 0 ? to === ~outcome : pick[to]! >= 0);
  });
  if (before === null || behind < 0) return before;
  const rest = shortestWitness(situations, (_, to) => to === ~outcome, behind);
  return rest && [...before, ...rest];
}
