import type {
  Condition,
  Emotion,
  Exhibit,
  Line,
  Next,
  Outcome,
  OutcomeKind,
  Response,
  ResponseKind,
  Scenario,
  Scene,
  Voice,
} from "../../model/index.ts";
import { PLACE_OF, SILENCE, VOICES } from "../../model/index.ts";
import type { ScenarioFile } from "../schema/index.ts";

type SceneFile = ScenarioFile["scenes"][string];
type ResponseFile = SceneFile["responses"][string];
type SilenceFile = NonNullable<SceneFile["silence"]>;
type LineFile = SceneFile["lines"][number];
type ConditionFile = NonNullable<LineFile["when"]>;
type ExhibitFile = NonNullable<ScenarioFile["exhibits"]>[string];
type OutcomeFile = ScenarioFile["outcomes"][string];

/** The model of a valid scenario file: everything but its words. Order is the author's. */
export function scenarioOf(file: ScenarioFile): Scenario {
  const { id, version, language, channel, marking, customer, briefing, trains, start } = file;
  return {
    id,
    version,
    language,
    channel,
    place: file.place ?? PLACE_OF[channel],
    marking,
    customer: { portrait: customer.portrait, mood: customer.mood },
    briefing: {
      know: Object.keys(briefing.know ?? {}),
      may: Object.keys(briefing.may ?? {}),
      mayNot: Object.keys(briefing["may-not"] ?? {}),
    },
    trains,
    facts: Object.entries(file.facts ?? {}).map(([fact, { hidden }]) => ({
      id: fact,
      hidden: hidden ?? false,
    })),
    figures: file.figures ?? {},
    exhibits: Object.entries(file.exhibits ?? {}).map(([exhibit, value]) => exhibitOf(exhibit, value)),
    start,
    scenes: Object.entries(file.scenes).map(([scene, value]) => sceneOf(scene, value)),
    outcomes: Object.entries(file.outcomes).map(([outcome, value]) => outcomeOf(outcome, value)),
  };
}

function exhibitOf(id: string, exhibit: ExhibitFile): Exhibit {
  const { kind } = exhibit;
  switch (kind) {
    case "note":
      return { id, kind, rows: [] };
    case "list":
      return { id, kind, rows: Object.keys(exhibit.items).map((row) => ({ id: row, state: null })) };
    case "board":
      return { id, kind, rows: Object.entries(exhibit.rows).map(([row, [, state]]) => ({ id: row, state })) };
    case "card":
    case "prices":
      return { id, kind, rows: Object.keys(exhibit.rows).map((row) => ({ id: row, state: null })) };
  }
}

function sceneOf(id: string, scene: SceneFile): Scene {
  return {
    id,
    show: scene.show ?? [],
    cites: scene.cites ?? [],
    lines: scene.lines.map(lineOf),
    time: scene.time ?? null,
    responses: Object.entries(scene.responses).map(([response, value]) => choiceOf(response, value)),
    silence: scene.silence ? responseOf(SILENCE, "silence", scene.silence) : null,
  };
}

function lineOf(line: LineFile): Line {
  return { id: line.id ?? "", voice: voiceOf(line), when: line.when ? conditionOf(line.when) : null };
}

/** Which of the voices a line has; that it has exactly one was checked. */
export function voiceOf(line: Readonly<Partial<Record<Voice, string>>>): Voice {
  return VOICES.find((voice) => line[voice] !== undefined) ?? "narration";
}

function choiceOf(id: string, response: ResponseFile): Response {
  return {
    ...responseOf(id, response.do === undefined ? "say" : "do", response),
    once: response.once ?? false,
    when: response.when ? conditionOf(response.when) : null,
  };
}

function responseOf(id: string, kind: ResponseKind, response: SilenceFile): Response {
  return {
    id,
    kind,
    once: false,
    when: null,
    behaviours: response.behaviours ?? [],
    lapses: response.lapses ?? [],
    marks: response.marks ?? {},
    critical: response.critical ?? null,
    mood: response.mood ?? 0,
    set: response.set ?? [],
    clear: response.clear ?? [],
    reply: response.reply ? voiceOf(response.reply) : null,
    cites: response.cites ?? [],
    next: nextOf(response.next),
  };
}

function nextOf(next: SilenceFile["next"]): readonly Next[] {
  if (typeof next === "string") return [{ when: null, to: next }];
  return next.map(({ when, to }) => ({ when: when ? conditionOf(when) : null, to }));
}

function conditionOf(condition: ConditionFile): Condition {
  return {
    knows: condition.knows ?? [],
    lacks: condition.lacks ?? [],
    moodAtLeast: condition["mood-at-least"] ?? null,
    moodAtMost: condition["mood-at-most"] ?? null,
  };
}

/** The face at the end where the author has named none. */
const FACES: Readonly<Record<OutcomeKind, Emotion>> = { best: "warm", mixed: "wary", bad: "cold" };

function outcomeOf(id: string, { kind, emotion, gate }: OutcomeFile): Outcome {
  return {
    id,
    kind,
    emotion: emotion ?? FACES[kind],
    gate: gate
      ? {
          scoreAtLeast: gate["score-at-least"] ?? null,
          noCritical: gate["no-critical"] ?? false,
          otherwise: gate.otherwise,
        }
      : null,
  };
}
