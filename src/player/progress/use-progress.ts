import { useEffect, useState } from "react";
import assessments from "virtual:lilian/assessments";
import courses from "virtual:lilian/courses";
import { library } from "virtual:lilian/library";
import { explore, replay, type Program } from "../../core/engine/index.ts";
import { modelPath, score, type Marks, type ModelPath } from "../../core/scoring/index.ts";
import { decisionsOf, type Attempt, type SetRun } from "../../session/index.ts";
import type { AssessmentEntry, CourseEntry, LibraryEntry } from "../../session/library.ts";
import { loadProgram } from "../content.ts";
import { useCurrentProfile, useSurroundings } from "../surroundings.ts";
import { dayOf } from "./day.ts";

/** What one person has done with one scenario. */
export interface ScenarioProgress {
  readonly entry: LibraryEntry;
  /** Finished runs that stand alone, guided ones included. */
  readonly finished: number;
  /** Practice without the coach; null where there was none under today's rules. */
  readonly first: Scored | null;
  readonly last: Scored | null;
  /** Marks that the model path carries, by principle. */
  readonly offers: Readonly<Record<string, number>>;
}

export interface Scored extends Marks {
  readonly attempt: string;
  readonly total: number;
}

export interface CourseProgress {
  readonly course: CourseEntry;
  readonly scenarios: readonly ScenarioProgress[];
  /** Days on which one of its scenarios was played to an end. */
  readonly days: readonly number[];
  readonly assessment: AssessmentEntry | null;
  /** Finished runs through the assessment, oldest first. */
  readonly runs: readonly SetRun[];
}

/** Everything on the progress page; null until it has been worked out. */
export function useProgress(): readonly CourseProgress[] | null {
  const { store, runs } = useSurroundings();
  const profile = useCurrentProfile();
  const [progress, setProgress] = useState<readonly CourseProgress[] | null>(null);

  useEffect(() => {
    let wanted = true;
    const work = async () => {
      const [attempts, allRuns] = await Promise.all([store.list(profile), runs.list(profile)]);
      const alone = attempts.filter(({ set, finishedAt }) => set === null && finishedAt !== null);
      const scored = new Map<string, ScenarioProgress>();
      for (const entry of library) {
        const own = alone.filter(({ scenario }) => scenario === entry.id);
        scored.set(entry.id, await progressOf(entry, own, store.load.bind(store)));
        if (!wanted) return;
      }
      setProgress(courses.map((course) => courseProgress(course, scored, alone, allRuns)));
    };
    void work();
    return () => {
      wanted = false;
    };
  }, [profile, store, runs]);

  return progress;
}

/** @param own the person's finished attempts at it, newest first */
async function progressOf(
  entry: LibraryEntry,
  own: readonly Attempt[],
  load: (attempt: string) => ReturnType<ReturnType<typeof useSurroundings>["store"]["load"]>,
): Promise<ScenarioProgress> {
  const program = await loadProgram(entry.id);
  const explored = explore(program);
  if (!explored.ok) throw new Error(`${entry.id} is too large to be judged`);
  const model = modelPath(program, explored.situations);
  // What was taken over from another attempt is no first try.
  const practice = own.filter(
    ({ mode, digest, parent }) => mode === "practice" && digest === entry.digest && parent === null,
  );
  const scoredAt = async (attempt: Attempt | undefined): Promise<Scored | null> => {
    const stored = attempt === undefined ? null : await load(attempt.id);
    return stored === null ? null : scoreOf(program, model, stored.attempt.id, decisionsOf(stored));
  };
  return {
    entry,
    finished: own.length,
    first: await scoredAt(practice.at(-1)),
    last: await scoredAt(practice[0]),
    offers: Object.fromEntries(program.principles.map((id, index) => [id, model.principles[index] ?? 0])),
  };
}

function scoreOf(
  program: Program,
  model: ModelPath,
  attempt: string,
  decisions: ReturnType<typeof decisionsOf>,
): Scored {
  const { earned, available, total, principles, criticals } = score(
    program,
    model,
    replay(program, decisions).trace,
  );
  return {
    attempt,
    earned,
    available,
    total,
    principles: Object.fromEntries(principles.map((one) => [one.id, one])),
    criticals: criticals.map(({ id }) => id),
  };
}

function courseProgress(
  course: CourseEntry,
  scored: ReadonlyMap<string, ScenarioProgress>,
  finished: readonly Attempt[],
  runs: readonly SetRun[],
): CourseProgress {
  const assessment = assessments.find(({ id }) => id === course.assessment) ?? null;
  return {
    course,
    scenarios: course.scenarios.flatMap((id) => scored.get(id) ?? []),
    days: finished.flatMap(({ scenario, finishedAt }) =>
      finishedAt !== null && course.scenarios.includes(scenario) ? [dayOf(finishedAt)] : [],
    ),
    assessment,
    runs: runs
      .filter((run) => run.set === assessment?.id && run.finishedAt !== null && run.void === null)
      .reverse(),
  };
}
