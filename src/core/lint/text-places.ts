import type { InLanguages, Path, ScenarioDocument } from "../language/index.ts";
import { NARRATION, SILENCE, textKeys } from "../model/index.ts";
import type { Exhibit, Language, Response, Scenario, Scene } from "../model/index.ts";
import type { Finding } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** What a text is in the story; `words` is what the trainee says or does. */
export type TextPart =
  | "about"
  | "briefing"
  | "fact"
  | "exhibit"
  | "title"
  | "context"
  | "line"
  | "words"
  | "reply"
  | "coach"
  | "outcome";

/** One text of a scenario: its key, and where the scenario file holds it. */
export interface TextPlace {
  readonly key: string;
  readonly path: Path;
  readonly part: TextPart;
  /** Spoken by the customer. */
  readonly spoken: boolean;
  /** The scene and the response to which it belongs. */
  readonly scene: Scene | null;
  readonly response: Response | null;
}

export interface PlacedText extends TextPlace {
  readonly language: Language;
  readonly text: string;
}

/** Every text of the scenario that somebody wrote in this language, in authored order. */
export function textsIn(
  where: Subject | InLanguages<ScenarioDocument>,
  language: Language,
): readonly PlacedText[] {
  const entry = "entry" in where ? where.entry : where;
  const { document } = entry;
  const states = entry.states[language];
  return textPlaces(document.scenario).flatMap((place) => {
    const text = entry.texts[language][place.key];
    const written = states[place.key] === "current" || states[place.key] === "stale";
    return text === undefined || !written ? [] : [{ ...place, language, text }];
  });
}

/** Where a finding about this text is shown: in its own language's file. */
export function atText({ path, key, language }: PlacedText): Pick<Finding, "at" | "text"> {
  return { at: path, text: { language, key } };
}

/** Every text that a scenario may have, in authored order. */
export function textPlaces(scenario: Scenario): readonly TextPlace[] {
  const { briefing, facts, exhibits, scenes, outcomes } = scenario;
  const plain = (part: TextPart, key: string, path: Path): TextPlace => ({
    key,
    path,
    part,
    spoken: false,
    scene: null,
    response: null,
  });
  return [
    plain("about", textKeys.title, ["title"]),
    plain("about", textKeys.summary, ["summary"]),
    plain("about", textKeys.customerName, ["customer", "name"]),
    plain("about", textKeys.customerAbout, ["customer", "about"]),
    plain("briefing", textKeys.role, ["briefing", "role"]),
    plain("briefing", textKeys.setting, ["briefing", "setting"]),
    ...briefingItems("know", briefing.know),
    ...briefingItems("may", briefing.may),
    ...briefingItems("may-not", briefing.mayNot),
    ...facts.map(({ id }) => plain("fact", textKeys.fact(id), ["facts", id])),
    ...exhibits.flatMap((exhibit) =>
      exhibitKeys(exhibit).map(({ key, path }) => plain("exhibit", key, path)),
    ),
    ...scenes.flatMap(scenePlaces),
    ...outcomes.flatMap(({ id }) => [
      plain("title", textKeys.outcomeTitle(id), ["outcomes", id, "title"]),
      plain("outcome", textKeys.outcomeText(id), ["outcomes", id, "text"]),
    ]),
  ];

  function briefingItems(list: "know" | "may" | "may-not", ids: readonly string[]): TextPlace[] {
    return ids.map((id) => plain("briefing", textKeys.briefing(list, id), ["briefing", list, id]));
  }
}

function exhibitKeys({ id, kind, rows }: Exhibit): readonly { key: string; path: Path }[] {
  const at: Path = ["exhibits", id];
  const list = kind === "list" ? "items" : "rows";
  return [
    { key: textKeys.exhibitTitle(id), path: [...at, "title"] },
    { key: textKeys.exhibitText(id), path: [...at, "text"] },
    ...rows.flatMap((row) => [
      { key: textKeys.exhibitLabel(id, row.id), path: [...at, list, row.id] },
      { key: textKeys.exhibitValue(id, row.id), path: [...at, list, row.id] },
    ]),
  ];
}

function scenePlaces(scene: Scene): readonly TextPlace[] {
  const at: Path = ["scenes", scene.id];
  const own = { scene, response: null };
  return [
    { key: textKeys.sceneTitle(scene.id), path: [...at, "title"], part: "title", spoken: false, ...own },
    {
      key: textKeys.sceneContext(scene.id),
      path: [...at, "context"],
      part: "context",
      spoken: false,
      ...own,
    },
    ...scene.lines.map((line, index): TextPlace => ({
      key: textKeys.line(scene.id, line.id),
      path: [...at, "lines", index],
      part: "line",
      spoken: line.voice !== NARRATION,
      ...own,
    })),
    ...scene.responses.flatMap((response) =>
      responsePlaces(scene, response, [...at, "responses", response.id]),
    ),
    ...(scene.silence ? responsePlaces(scene, scene.silence, [...at, SILENCE]) : []),
  ];
}

function responsePlaces(scene: Scene, response: Response, at: Path): readonly TextPlace[] {
  const { id, kind, reply } = response;
  const own = { scene, response };
  const spoken = reply !== null && reply !== NARRATION;
  return [
    { key: textKeys.words(scene.id, response), path: [...at, kind], part: "words", spoken: false, ...own },
    { key: textKeys.reply(scene.id, id), path: [...at, "reply"], part: "reply", spoken, ...own },
    { key: textKeys.coach(scene.id, id), path: [...at, "coach"], part: "coach", spoken: false, ...own },
  ];
}
