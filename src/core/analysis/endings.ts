import type { Choice, Program, Situations } from "../engine/index.ts";
import type { ResponseKey } from "../model/index.ts";
import { shortestWitness } from "./witness.ts";

/** How an outcome can come about, gates resolved. */
export interface Ending {
  readonly id: string;
  readonly reachable: boolean;
  /** A way there, the shortest where no gate asks for more. */
  readonly witness: readonly ResponseKey[] | null;
}

/** Every outcome with a way to it: through its own gate, or turned away by another's. */
export function endings(program: Program, situations: Situations, modelMarks: number): readonly Ending[] {
  const ways = program.outcomes.map((outcome) => waysTo(situations, outcome.index));
  return program.outcomes.map(({ id, index, gate }) => {
    const own = ways[index];
    const through = gate === null ? own?.shortest : passing(own, gate, modelMarks);
    const turned = program.outcomes
      .filter((other) => other.gate?.otherwise === index)
      .map((other) => failing(ways[other.index], other.gate, modelMarks));
    const witness = [through, ...turned].find((way) => way != null) ?? null;
    return { id, reachable: witness !== null, witness };
  });
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

function passing(ways: Ways | undefined, gate: Gate, modelMarks: number) {
  const way = gate.noCritical ? ways?.bestClean : ways?.best;
  return way && Math.max(0, way.marks) * 100 >= gate.scoreAtLeast * modelMarks ? way.responses : null;
}

function failing(ways: Ways | undefined, gate: Gate | null, modelMarks: number) {
  if (!ways || gate === null) return null;
  if (gate.noCritical && ways.critical !== null) return ways.critical;
  const poorest = ways.worst;
  return poorest && Math.max(0, poorest.marks) * 100 < gate.scoreAtLeast * modelMarks
    ? poorest.responses
    : null;
}

function waysTo(situations: Situations, outcome: number): Ways {
  const ends = (choice: Choice) => choice.to.kind === "outcome" && choice.to.index === outcome;
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
