import type { Range } from "../diagnostics/index.ts";
import type { Path, ScenarioDocument } from "../language/index.ts";
import { NARRATION, type Response, type Scenario } from "../model/index.ts";

/**
 * What no program can decide, in the order of use: first what an author can settle alone, then the
 * five checks by people (authoring F04, F06, S11, O20, C08, I08, M11, and §8).
 */
export const REVIEW_QUESTIONS = [
  "spoiler",
  "coaching-order",
  "double-barrelled",
  "merged-line",
  "names",
  "content-note",
  "mirror-pairs",
  "stem-hidden",
  "read-aloud",
  "defend-distractors",
  "blind-key",
  "customer-chair",
] as const;
export type ReviewKey = (typeof REVIEW_QUESTIONS)[number];

/** A question for people, with the places to look at; none where it is about the whole. */
export interface ReviewQuestion {
  readonly key: ReviewKey;
  readonly places: readonly ReviewPlace[];
}

export interface ReviewPlace {
  /** What the author calls it. */
  readonly name: string;
  readonly file: string;
  readonly range: Range;
}

/** The questions that a scenario raises; one whose places would be none is not asked. */
export function reviewQuestions({ scenario, file, source }: ScenarioDocument): readonly ReviewQuestion[] {
  return REVIEW_QUESTIONS.flatMap((key) => {
    const find = PLACES[key];
    if (find === undefined) return [{ key, places: [] }];
    const places = find(scenario).map(({ name, path }) => ({ name, file, range: source.keyRangeOf(path) }));
    return places.length === 0 ? [] : [{ key, places }];
  });
}

interface Named {
  readonly name: string;
  readonly path: Path;
}

const PLACES: Readonly<Partial<Record<ReviewKey, (scenario: Scenario) => readonly Named[]>>> = {
  spoiler: ({ facts }) =>
    facts.filter(({ hidden }) => hidden).map(({ id }) => ({ name: id, path: ["facts", id] })),
  "double-barrelled": ({ scenes }) =>
    scenes.flatMap((scene) =>
      scene.responses
        .filter(isTwofold)
        .map(({ id }) => ({ name: `${scene.id}.${id}`, path: ["scenes", scene.id, "responses", id] })),
    ),
  "merged-line": (scenario) => {
    const entries = entriesOf(scenario);
    return scenario.scenes
      .filter(({ id, lines }) => (entries.get(id) ?? 0) > 1 && lines.some(({ voice }) => voice !== NARRATION))
      .map(({ id }) => ({ name: id, path: ["scenes", id, "lines"] }));
  },
};

/** Gains and losses in one response: two acts, unless it is meant to be half right. */
function isTwofold({ marks }: Response): boolean {
  const values = Object.values(marks);
  return values.some((mark) => mark > 0) && values.some((mark) => mark < 0);
}

/** How many responses and silences lead into each scene from another one. */
function entriesOf({ scenes }: Scenario): ReadonlyMap<string, number> {
  const entries = new Map<string, number>();
  for (const { id, responses, silence } of scenes) {
    for (const { next } of silence === null ? responses : [...responses, silence]) {
      for (const to of new Set(next.map((way) => way.to))) {
        if (to !== id) entries.set(to, (entries.get(to) ?? 0) + 1);
      }
    }
  }
  return entries;
}
